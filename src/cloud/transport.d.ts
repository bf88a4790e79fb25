import type { Send } from './send'

/** The platform's way to a cloud function: `transport.weapp.ts` in WeChat, `transport.h5.ts` in a browser. */
export const send: Send
