import { localOpenid } from './local-identity'
import { within, type Send } from './send'

// Where the functions answer: this server in a local run, the environment's HTTP access in production.
const BASE = process.env.TARO_APP_CALL_BASE ?? ''

export const send: Send = async (cloudFunction, event, milliseconds) => {
  const openid = localOpenid()
  const headers = {
    'content-type': 'application/json',
    ...(openid === '' ? {} : { 'x-local-openid': openid }),
  }
  const request = fetch(`${BASE}/call/${cloudFunction}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(event),
  })
  const response = await within(milliseconds, request)
  const body: unknown = await response.json()
  return typeof body === 'object' && body !== null && 'result' in body ? body.result : body
}
