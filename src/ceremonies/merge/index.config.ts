export default definePageConfig({ navigationBarTitleText: '对着看看' })
