import { defineConfig } from '@tarojs/cli'

/** Taro's defaults, with the same build settings that change bytes as the program's own. */
export default defineConfig<'webpack5'>({
  projectName: 'empty',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: 'dist',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  mini: { postcss: { pxtransform: { enable: false } } },
})
