import { ulid } from 'ulid'
import type { ArticleDraft } from '../../domain/content/article'
import { bodyOf } from '../../domain/content/body'
import type { RunningCloud } from '../../localcloud'
import { callAs } from './calls'

const OWN = { reposted: false, source: '', link: '', currentAffairs: false, important: false } as const

const ARTICLES: readonly ArticleDraft[] = [
  {
    ...OWN,
    title: '红白理事会能帮您做什么',
    column: 'customs',
    summary: '借桌凳、找场地、劝两家，一个电话就来人。',
    body: [
      ...bodyOf(['办喜事办丧事，最怕人手不够、东西不凑手。村里的红白理事会就是来搭把手的。']),
      { kind: 'heading', level: 2, runs: [{ text: '能借什么' }] },
      {
        kind: 'table',
        head: true,
        rows: [
          [[{ text: '东西' }], [{ text: '有多少' }]],
          [[{ text: '桌凳碗筷' }], [{ text: '二十桌' }]],
          [[{ text: '广场的棚子' }], [{ text: '一个，水电都通' }]],
        ],
      },
      {
        kind: 'paragraph',
        runs: [{ text: '用完' }, { text: '洗干净还回来', bold: true }, { text: '就行。' }],
      },
      { kind: 'heading', level: 2, runs: [{ text: '怎么找理事会' }] },
      {
        kind: 'list',
        ordered: true,
        items: [[{ text: '打开“办事”，里面有电话，一按就能打。' }], [{ text: '说清楚哪天办、办多大。' }]],
      },
      {
        kind: 'quote',
        lines: [[{ text: '两家谈不拢，也可以请理事坐下来一起商量。只劝不逼，日子还是您家自己过。' }]],
      },
      ...bodyOf(['这是演示文章。']),
    ],
  },
  {
    ...OWN,
    title: '文化广场的棚子修好了，可以借来办席',
    column: 'notices',
    summary: '能摆二十桌，下雨也不怕。',
    body: bodyOf([
      '上个月的大风把广场的棚子掀了一角，现在修好了，还换了两盏亮灯。',
      '棚子底下能摆二十桌，水电都是通的。要用的提前三天给理事会打个电话。这是演示通知。',
    ]),
  },
  {
    ...OWN,
    title: '丰收节缺几个搭台子的人',
    column: 'activities',
    summary: '下月初八，来搭把手的管两顿饭。',
    body: bodyOf([
      '丰收节定在下月初八，台子、灯、音响都要提前一天搭好。',
      '有空的来广场找村委会报个名，管两顿饭，晚上还能占个好位置看戏。这是演示消息。',
    ]),
  },
]

/** Publishes the demo articles the way every article is: written, handed in, and passed by three different people. */
export async function publishDemoArticles(cloud: RunningCloud): Promise<void> {
  for (const draft of ARTICLES) await publish(cloud, draft)
}

async function publish(cloud: RunningCloud, draft: ArticleDraft): Promise<void> {
  const id = ulid()
  const take = (who: Parameters<typeof callAs>[1], action: string, input: object) =>
    callAs(cloud, who, 'content', action, { id, command: ulid(), ...input })
  const saved = await take('editor', 'saveArticle', { areaId: 't-taiqian', version: 0, draft })
  let { version } = await take('editor', 'submitArticle', { version: saved.version })
  for (const reviewer of ['reviewer1', 'reviewer2', 'reviewer3'] as const) {
    const verdict = { kind: 'pass', readAloud: true }
    ;({ version } = await take(reviewer, 'reviewArticle', { version, verdict }))
  }
}
