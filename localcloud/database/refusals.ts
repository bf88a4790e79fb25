import { CloudError } from '../cloud-error'

/** A request the database engine itself rejects: errCode -502001 in the SDK. */
export const rejected = (message: string) => new CloudError('DATABASE_REQUEST_FAILED', message)

/** A feature of the cloud this engine does not have, said by name rather than answered wrongly. */
export const unsupported = (feature: string) => rejected(`${feature} is not supported by the local cloud`)

export const invalidParameter = (message: string) => new CloudError('INVALID_PARAM', message)

export const collectionMissing = (name: string) =>
  new CloudError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}.`)

export const collectionExists = (name: string) =>
  new CloudError(
    'DATABASE_COLLECTION_ALREADY_EXIST',
    `[ResourceUnavailable.ResourceExist] Table exist. ${name}`,
  )

export const tooManyCollections = (limit: number) =>
  new CloudError('DATABASE_COLLECTION_EXCEED_LIMIT', `at most ${limit} collections are allowed`)

export const duplicateKey = (collection: string, index: string) =>
  rejected(
    `multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${collection} index: ${index} dup key}]}, {<nil>}]`,
  )

export const transactionBusy = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionBusy] Transaction is busy, please try again later.',
  )

export const transactionGone = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist, it was committed, aborted or has timed out.',
  )
