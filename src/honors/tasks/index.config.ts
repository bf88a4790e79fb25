export default definePageConfig({ navigationBarTitleText: '推荐和走访' })
