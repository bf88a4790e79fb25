export default definePageConfig({ navigationBarTitleText: '电子屏' })
