export default definePageConfig({ navigationBarTitleText: '稿源名单' })
