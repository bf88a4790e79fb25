import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeFiles } from './judge'

const ROOT = resolve(__dirname, '..')
const STANDARD = join(ROOT, 'deploy/demo/standards/yangqian-village-2026.json')
const TOWN = join(ROOT, 'deploy/demo/standards/taiqian-2022.json')
const WEDDING = join(ROOT, 'docs/examples/wedding.yaml')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiangfeng-judge-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const areas = [
  { id: 't-taiqian', name: '和乐镇（演示）' },
  { id: 'v-yangqian', name: '养前村', parent: 't-taiqian' },
]
const registration = (changes: object) =>
  file(
    'changed.json',
    JSON.stringify(
      { areas, submittedDay: '2026-11-21', facts: { ceremony: 'wedding' }, ...changes },
      null,
      2,
    ),
  )
const faultsOf = (path: string) => {
  const { code, err, out } = judgeFiles([STANDARD, path])
  expect([code, out]).toEqual([1, []])
  return err.map((line) => line.replaceAll(path, 'changed.json'))
}

describe('a registration judged on the command line', () => {
  test('is told in Chinese what is beyond, by which clause, and what is not known', () => {
    const { out, err, code } = judgeFiles([STANDARD, WEDDING, TOWN])
    expect([code, err]).toEqual([0, []])
    // Numbers hold on to their units by a space that does not break.
    const said = out.join('\n').replaceAll('\u00a0', ' ')
    expect(said).toContain('养前村的婚事，2026-11-26，2026-11-21 报的')
    // 68 000 元 against 60 000 元, five days' notice against ten, 13 tables where 12 are advised.
    expect(said).toContain('[超过约定] 彩礼比标准高 8 000 元')
    expect(said).toContain('[超过约定] 提前报备只提前了 5 天')
    expect(said).toContain('报的 13 桌，提倡 12 桌，最多 15 桌，差 1 桌')
    expect(said).toContain('依据：《养前村红白理事会章程（演示）》第二十条')
    expect(said).toContain('[还不知道] 每瓶酒还没填')
    expect(said).toContain('[不便填写] 每包烟不便填写')
    expect(said).toContain('另外：和乐镇（演示）提倡桌数不超过 20 桌')
  })

  test('as JSON is one line for each registration, in their order', () => {
    const facts = { ceremony: 'wedding', villageId: 'v-yangqian', day: '2026-12-20' }
    const registrations = [10, 16].map((tables) => ({
      submittedDay: '2026-11-21',
      facts: { ...facts, tables },
    }))
    const many = file('many.json', JSON.stringify({ areas, registrations }))
    const { out, code } = judgeFiles(['--json', STANDARD, many])
    const outcomes = out.map((line) => {
      const { findings }: { findings: { measureId: string; outcome: string }[] } = JSON.parse(line)
      return findings.find(({ measureId }) => measureId === 'tables')?.outcome
    })
    expect([code, outcomes]).toEqual([0, ['within', 'over']])
  })

  test('says which standard had no say because its area was not named', () => {
    const { err, code } = judgeFiles([join(ROOT, 'deploy/demo/standards/ganshui-2025.json'), WEDDING])
    expect(code).toBe(0)
    expect(err).toEqual(['《赣水镇彩礼倡导标准（演示）》这次用不上：报备文件的 areas 里没有 t-ganshui。'])
  })
})

describe('files with faults', () => {
  test('are told all at once, of each file, with place, path and mend', () => {
    const broken = file('broken.yaml', 'id: std-x\nareaId: v-yangqian\ntitel: 标准\nmeasures: []\n')
    const { err, code } = judgeFiles([
      broken,
      registration({ facts: { ceremony: 'wedding', tables: -1 } }),
      TOWN,
    ])
    expect(code).toBe(1)
    expect(err).toContain(`  ${broken}:3:1  titel  “titel”认不得，多半是写错了字，改正或者删掉`)
    expect(err).toContain(`  ${broken}:1:1  issuer  缺少“issuer”，请补上`)
    expect(err.at(-1)).toBe(
      `  ${join(folder, 'changed.json')}:16:5  facts.tables  桌数不能是负数，没有就填 0`,
    )
  })

  test('a registration’s are each named: a wrong day, a wrong word, a village nobody knows', () => {
    expect(
      faultsOf(
        registration({
          submittedDay: '11月21日',
          facts: { ceremony: 'party', villageId: '东村', tabels: 3 },
        }),
      ),
    ).toEqual([
      'changed.json 有 4 处要改：',
      '  changed.json:13:3  submittedDay  日子的写法不对，应当像 2026-12-20',
      '  changed.json:15:5  facts.ceremony  请选择办什么事',
      '  changed.json:16:5  facts.villageId  请从名单里选择村',
      '  changed.json:17:5  facts.tabels  “tabels”认不得，多半是写错了字，改正或者删掉',
    ])
    expect(
      faultsOf(registration({ facts: { ceremony: 'wedding', receivingVillageId: 'v-nowhere' } })),
    ).toEqual([
      'changed.json 有 1 处要改：',
      '  changed.json:16:5  facts.receivingVillageId  areas 里没有“v-nowhere”，请补上它的名字和上一级，外地就写 outside',
    ])
  })

  test('areas must lead upwards and be named once', () => {
    const circle = [
      { id: 't-a', name: '甲', parent: 't-b' },
      { id: 't-b', name: '乙', parent: 't-a' },
      { id: 'v-d', name: '丁' },
      { id: 'v-d', name: '又一个丁' },
      { id: 'v-c', name: '丙', parent: 't-z' },
    ]
    expect(faultsOf(registration({ areas: circle })).slice(1)).toEqual([
      '  changed.json:6:7  areas.0.parent  “t-a”的上一级绕回了自己，请改正',
      '  changed.json:11:7  areas.1.parent  “t-b”的上一级绕回了自己，请改正',
      '  changed.json:18:7  areas.3.id  “v-d”写了两次，请删掉一个',
      '  changed.json:24:7  areas.4.parent  areas 里没有上一级“t-z”，请补上',
    ])
  })

  test('a standard in the registration’s place is recognised', () => {
    const { err } = judgeFiles([STANDARD, TOWN])
    expect(err.at(-1)).toContain('这是一份标准，不是报备：先写标准的文件，再写报备的文件')
  })
})

describe('called wrongly', () => {
  test.each([
    [[], '还没写文件。'],
    [[STANDARD], '还少一个报备文件。'],
    [['--jsno', STANDARD, WEDDING], '不认得 --jsno。'],
    [
      ['没有.json', WEDDING, '也没有.json'],
      '找不到文件 没有.json，看看路径写对没有。\n找不到文件 也没有.json，看看路径写对没有。',
    ],
  ])('%j is told what is lacking, and how it is called', (args, why) => {
    const { err, code } = judgeFiles(args)
    expect([code, err[0]]).toEqual([2, why])
    expect(err.at(-1)).toContain('npm run judge -- 标准文件 报备文件')
  })

  test('the shell sees it in the exit code, and the words on the error stream', () => {
    const tsx = join(ROOT, 'node_modules/.bin/tsx')
    const { status, stderr, stdout } = spawnSync(tsx, ['scripts/judge.ts', STANDARD], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('还少一个报备文件。')
  })
})
