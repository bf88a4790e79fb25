import 'wx-server-sdk'

declare module 'wx-server-sdk' {
  // The SDK's own typing leaves out the symbol its documentation tells everyone to pass.
  export function init(config: { env: symbol }): void

  namespace DB {
    interface Query {
      // Documents have the shape this project wrote; `cloudfunctions/lib/stored.ts` names it collection by collection.
      get<Doc>(): Promise<{ data: Doc[] }>
    }
  }
}
