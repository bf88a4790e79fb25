import Taro from '@tarojs/taro'

/** Shows a picture by itself, as large as it was stored: WeChat in its own viewer, a browser in a tab, where both let one enlarge it. */
export function openPicture(src: string): void {
  if (process.env.TARO_ENV === 'h5') window.open(src, '_blank', 'noopener')
  else void Taro.previewImage({ urls: [src] })
}
