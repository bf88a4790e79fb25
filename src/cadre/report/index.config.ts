export default definePageConfig({ navigationBarTitleText: '干部党员报告' })
