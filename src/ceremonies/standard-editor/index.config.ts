export default definePageConfig({ navigationBarTitleText: '写标准' })
