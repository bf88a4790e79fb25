// The plugin must be granted to the mini program before it may be named.
const speech = process.env.TARO_APP_SPEECH
  ? { plugins: { WechatSI: { version: '0.3.6', provider: 'wx069ba97219f66d99' } } }
  : {}

// Pages of an office's computer are not in WeChat's packages, which are small.
const forComputers =
  process.env.TARO_ENV === 'h5'
    ? {
        ceremonies: ['standards-desk/index', 'standard-editor/index', 'standard-what-if/index'],
        content: [
          'article-desk/index',
          'walls-desk/index',
          'wall-panels/index',
          'positions-desk/index',
          'panels-desk/index',
          'sources-desk/index',
        ],
        gatherings: ['desk/index', 'edit-desk/index', 'speakers-desk/index', 'shares-desk/index'],
        honors: ['selections-desk/index'],
      }
    : { ceremonies: [], content: [], gatherings: [], honors: [] }

// A village's screen is a browser of its own.
const forScreens = process.env.TARO_ENV === 'h5' ? ['screen/index'] : []

export default defineAppConfig({
  pages: ['home/index', 'services/index', 'mine/index'],
  subPackages: [
    {
      root: 'content',
      pages: [
        'wall/index',
        'panel/index',
        'article/index',
        'articles/index',
        'editor/index',
        'reviews/index',
        'screens/index',
        'screen-pair/index',
        'screen-programme/index',
        'positions/index',
        'position/index',
        ...forScreens,
        ...forComputers.content,
      ],
    },
    {
      root: 'ceremonies',
      pages: [
        'wedding/index',
        'check/index',
        'registration/index',
        'reschedule/index',
        'after/index',
        'certificate/index',
        'slip/index',
        'funeral/index',
        'mine/index',
        'queue/index',
        'review/index',
        'day/index',
        'merge/index',
        'standard/index',
        ...forComputers.ceremonies,
      ],
    },
    {
      root: 'gatherings',
      pages: [
        'calendar/index',
        'gathering/index',
        'mine/index',
        'share/index',
        'feedback/index',
        'office/index',
        'roster/index',
        ...forComputers.gatherings,
      ],
    },
    // Pages of ceremonies too, in a package of their own: whoever reports a wedding need not load them.
    // So is the ledger, which only those who keep it open.
    { root: 'council', pages: ['ledger/index'] },
    { root: 'cadre', pages: ['form/index', 'mine/index', 'report/index', 'list/index'] },
    {
      root: 'honors',
      pages: [
        'nomination/index',
        'notice/index',
        'on-notice/index',
        'roll/index',
        'honour/index',
        'certificate/index',
        'tasks/index',
        'scoring/index',
        ...forComputers.honors,
      ],
    },
    { root: 'office', pages: ['invite/index', 'inbox/index', 'village/index', 'privacy/index'] },
  ],
  window: {
    navigationBarTitleText: '乡风',
    navigationBarBackgroundColor: '#fbf7f0',
    navigationBarTextStyle: 'black',
    backgroundColor: '#fbf7f0',
    backgroundTextStyle: 'dark',
  },
  // WeChat's own tab bar can't grow its letters for elders: each tab's page draws ui/TabBar instead.
  tabBar: {
    custom: true,
    color: '#645d53',
    selectedColor: '#b93620',
    backgroundColor: '#ffffff',
    list: [
      { pagePath: 'home/index', text: '首页' },
      { pagePath: 'services/index', text: '办事' },
      { pagePath: 'mine/index', text: '我的' },
    ],
  },
  lazyCodeLoading: 'requiredComponents',
  ...speech,
})
