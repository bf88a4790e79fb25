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
  'node_modules/chinese-days',
  'node_modules/diff',
].map((folder) => resolve(root, folder))

const SHARED = { name: 'shared', chunks: 'async', minChunks: 3, priority: 20, reuseExistingChunk: true }

// What a deployment sets, and the pages read; types/global.d.ts says what each is.
const settings = [
  'TARO_APP_CLOUD_ENV',
  'TARO_APP_CALL_BASE',
  'TARO_APP_FILING',
  'TARO_APP_SPEECH',
  'TARO_APP_SUBSCRIBE',
]

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
  env: Object.fromEntries(settings.map((name) => [name, JSON.stringify(process.env[name] ?? '')])),
  plugins: ['aria.ts', 'chinese-days.ts'].map((file) => resolve(root, 'config/plugins', file)),
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
    webpackChain(chain) {
      // What most pages share is fetched once, not again within each page's own file.
      chain.merge({ optimization: { splitChunks: { cacheGroups: { shared: SHARED } } } })
    },
    postcss: { autoprefixer: { enable: true }, pxtransform: { enable: false } },
  },
})
