/** A refusal as the cloud answers it on the wire: `{ code, message }`. */
export class CloudError extends Error {
  override readonly name = 'CloudError'

  /**
   * @param code the code the SDK knows, such as `DATABASE_COLLECTION_NOT_EXIST`
   * @param message what went wrong, for the developer who reads it
   */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
