/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare module '*.svg' {
  const url: string
  export default url
}

declare module '*.png' {
  const url: string
  export default url
}

declare namespace NodeJS {
  interface ProcessEnv {
    /** The target being built; replaced by its value at build time. */
    TARO_ENV?: 'weapp' | 'h5'
  }
}
