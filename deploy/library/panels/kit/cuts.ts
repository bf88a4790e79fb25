export * from '../../../../domain/content/art/cuts'
