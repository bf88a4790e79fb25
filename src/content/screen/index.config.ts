export default definePageConfig({ navigationBarTitleText: '乡风' })
