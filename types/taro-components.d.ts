import '@tarojs/components'

declare module '@tarojs/components/types/common' {
  interface StandardProps {
    /** What an element is, for screen readers in a browser. */
    role?: string
    /** Keeps an ornament from being read out. */
    ariaHidden?: boolean
  }
}
