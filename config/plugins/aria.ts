import { resolve } from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import ariaAttributes from './aria-attributes.json'

interface MiniPlatform {
  runtimePath?: string | string[]
  template?: { mergeComponents(context: IPluginContext, components: object): void }
}

/** Lets aria-role, aria-label and the like reach the mini program's elements. */
export default function aria(context: IPluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return
      platform.template.mergeComponents(context, ariaAttributes)
      platform.runtimePath = [platform.runtimePath ?? [], resolve(__dirname, 'aria-runtime')].flat()
    },
  })
}
