export default definePageConfig({
  navigationBarTitleText: '乡风',
  navigationStyle: 'custom',
  navigationBarTextStyle: 'white',
  enablePullDownRefresh: true,
})
