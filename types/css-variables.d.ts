import 'react'

declare module 'react' {
  interface CSSProperties {
    /** A hundredth of a screen's shorter side (src/content/stage). */
    '--v'?: string
  }
}
