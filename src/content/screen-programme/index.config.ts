export default definePageConfig({ navigationBarTitleText: '排节目' })
