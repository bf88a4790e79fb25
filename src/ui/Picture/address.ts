import Taro from '@tarojs/taro'

/** The address under which an image element shows a drawing given as SVG text. WeChat reads them in base64 only. */
export function addressOf(svg: string): string {
  if (process.env.TARO_ENV === 'h5') return `data:image/svg+xml,${encodeURIComponent(svg)}`
  return `data:image/svg+xml;base64,${Taro.arrayBufferToBase64(bytesOf(svg))}`
}

// Letters beyond ASCII become XML's own number references, so that each character is one byte.
function bytesOf(svg: string): ArrayBuffer {
  const plain = [...svg]
    .map((letter) => (letter > '\u007f' ? `&#${letter.codePointAt(0)};` : letter))
    .join('')
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0)).buffer
}
