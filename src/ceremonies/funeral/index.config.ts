export default definePageConfig({ navigationBarTitleText: '白事报备' })
