export * from './cuts'
export * from './nature'
export * from './paper'
