export default definePageConfig({ navigationBarTitleText: '婚事报备' })
