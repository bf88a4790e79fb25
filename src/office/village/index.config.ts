export default definePageConfig({ navigationBarTitleText: '选村' })
