import { resolve } from 'node:path'
import { defineConfig } from '@tarojs/cli'

const root = resolve(__dirname, '..')
const target = process.env.TARO_ENV ?? 'weapp'

// Shared code and the few libraries that ship newer syntax than the oldest phones read.
const compiledToo = [
  'domain',
  'config/plugins',
  'node_modules/valibot',
  'node_modules/ulid',
  'node_modules/tyme4ts',
].map((folder) => resolve(root, folder))

/** Taro's build: `weapp` goes to dist/weapp, `h5` to dist/h5, both from the same src. */
export default defineConfig<'webpack5'>({
  projectName: 'xiangfeng',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [resolve(root, 'config/plugins/aria.ts')],
  mini: {
    compile: { include: compiledToo },
    // Code that only subpackages share stays out of the main package.
    optimizeMainPackage: { enable: true },
    // A px in our stylesheets is a real px on both targets; type grows by the --u variable (src/ui/tokens.scss).
    postcss: { pxtransform: { enable: false } },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    compile: { include: compiledToo },
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[chunkhash:8].css',
    },
    postcss: { autoprefixer: { enable: true }, pxtransform: { enable: false } },
  },
})
