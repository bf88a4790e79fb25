export * from '../../../../domain/content/art/paper'
