/** Sends one event to a cloud function and gives back whatever it answered; rejects when no answer came. */
export type Send = (cloudFunction: string, event: object, milliseconds: number) => Promise<unknown>

/** Rejects when the promise has not settled in time. */
export function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds)
    const settle = () => clearTimeout(timer)
    promise.then(resolve, reject).finally(settle)
  })
}
