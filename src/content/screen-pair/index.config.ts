export default definePageConfig({ navigationBarTitleText: '接一块屏' })
