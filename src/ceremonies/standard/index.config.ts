export default definePageConfig({ navigationBarTitleText: '村里的标准' })
