export default definePageConfig({ navigationBarTitleText: '报备单' })
