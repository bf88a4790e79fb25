// A call's arguments are on the stack: a whole file at once would overflow it.
const AT_ONCE = 0x8000

/** Bytes written as base64. */
export function inBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  return btoa(text)
}
