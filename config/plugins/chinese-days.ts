import type { IPluginContext } from '@tarojs/service'

/**
 * chinese-days calls itself CommonJS, so that webpack would not read its ES build, the one it can leave parts out of.
 */
export default function readChineseDays(context: IPluginContext): void {
  context.modifyWebpackChain(({ chain }) => {
    chain.module
      .rule('chinese-days')
      .test(/chinese-days[\\/]dist[\\/]index\.es\.js$/)
      .type('javascript/auto')
  })
}
