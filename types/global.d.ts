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

/** Set in the environment when building; each is replaced by its value (config/index.ts). */
declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV?: 'weapp' | 'h5'
    /** The CloudBase environment the mini program calls. */
    TARO_APP_CLOUD_ENV?: string
    /** Where functions answer a browser; empty for this server. */
    TARO_APP_CALL_BASE?: string
    /** The program's filing number (备案号). */
    TARO_APP_FILING?: string
    /** `WechatSI` when the mini program may use WeChat's speech plugin. */
    TARO_APP_SPEECH?: string
    /** Ids of WeChat's message templates, with commas between them; empty when there are none. */
    TARO_APP_SUBSCRIBE?: string
  }
}
