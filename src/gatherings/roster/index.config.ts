export default definePageConfig({ navigationBarTitleText: '记名单' })
