export default definePageConfig({ navigationBarTitleText: '墙上的故事' })
