export default definePageConfig({ navigationBarTitleText: '做展板' })
