export default definePageConfig({ navigationBarTitleText: '去看一看' })
