import type { PropsWithChildren } from 'react'
import Taro, { useLaunch } from '@tarojs/taro'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp')
      Taro.cloud.init({ env: process.env.TARO_APP_CLOUD_ENV, traceUser: true })
  })
  return children
}
