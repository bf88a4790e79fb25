export default definePageConfig({ navigationBarTitleText: '办完说一声' })
