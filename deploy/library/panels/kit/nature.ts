export * from '../../../../domain/content/art/nature'
