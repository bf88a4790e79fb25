export default definePageConfig({ navigationBarTitleText: '心得和照片' })
