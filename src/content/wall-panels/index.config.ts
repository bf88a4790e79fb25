export default definePageConfig({ navigationBarTitleText: '选展板' })
