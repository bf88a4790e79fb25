export default definePageConfig({ navigationBarTitleText: '学习和活动' })
