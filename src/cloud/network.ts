import Taro from '@tarojs/taro'

/** Calls `act` whenever the network is back, until the answer is called. */
export function onNetworkBack(act: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('online', act)
    return () => window.removeEventListener('online', act)
  }
  const follow = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) act()
  }
  Taro.onNetworkStatusChange(follow)
  return () => Taro.offNetworkStatusChange(follow)
}
