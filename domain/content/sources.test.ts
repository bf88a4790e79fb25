import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { faultsOfSource, readLines, replaced, siteIn, sourceFault, sources, withSources } from './sources'

const LIST = [{ name: '演示日报', site: 'daily.example' }]
const repost = {
  reposted: true,
  currentAffairs: true,
  source: '演示日报',
  link: 'https://www.daily.example/1.html',
}

test('a repost on current affairs names one of the list and links to its own site', () => {
  expect(sourceFault(repost, LIST)).toBeUndefined()
  expect(sourceFault({ ...repost, link: 'https://DAILY.example' }, LIST)).toBeUndefined()
  expect(sourceFault({ ...repost, source: '某号' }, LIST)?.message).toContain('稿源名单')
  expect(sourceFault(repost, [])?.field).toBe('source')
})

test('a site that only looks like a listed one is not it', () => {
  for (const link of [
    'https://daily.example.evil.example/1',
    'https://notdaily.example/1',
    'https://evil.example/daily.example',
    'https://daily.example@evil.example/',
    'https://evil.example#daily.example',
  ])
    expect(sourceFault({ ...repost, link }, LIST)?.field, link).toBe('link')
})

test('anything else may be reposted from anywhere, with its source', () => {
  expect(sourceFault({ ...repost, currentAffairs: false, source: '某号' }, LIST)).toBeUndefined()
  expect(sourceFault({ ...repost, reposted: false, source: '' }, LIST)).toBeUndefined()
})

test('an address is read for its site, however much of it was copied', () => {
  for (const address of [
    'https://www.Daily.example/a/1.html?x=1',
    ' daily.example ',
    'http://daily.example:80',
    'www.daily.example/',
  ])
    expect(siteIn(address)).toBe('daily.example')
})

test('a list copied from elsewhere comes in line by line, and what is no source is told', () => {
  const { found, wrong } = readLines(
    '演示日报\thttps://www.daily.example/\n演示广播，radio.example\r\n\n演示 晚报  night.example\n演示日报 daily.example\n没有网站的\n某号 不是网站',
  )
  expect(found).toEqual([
    { name: '演示日报', site: 'daily.example' },
    { name: '演示广播', site: 'radio.example' },
    { name: '演示 晚报', site: 'night.example' },
  ])
  expect(wrong).toEqual(['没有网站的', '某号 不是网站'])
})

test('what is wrong with a source is said at its field', () => {
  expect(faultsOfSource({ name: '演', site: 'daily' })).toEqual({
    name: '来源至少 2 个字',
    site: expect.stringContaining('news.example'),
  })
  expect(faultsOfSource({ name: '演示日报', site: 'daily.example' })).toEqual({})
})

const source = fc.record({
  name: fc.constantFrom('演示日报', '演示广播', '演示晚报'),
  site: fc.constantFrom('daily.example', 'radio.example', 'night.example'),
})
const list = fc.array(source).map((some) => withSources([], some))

test('however sources are added, changed and taken out, none stands twice and no other is lost', () => {
  fc.assert(
    fc.property(list, source, source, (before, old, next) => {
      const added = withSources(before, [old, next])
      expect(added).toEqual(expect.arrayContaining([...before, old, next]))
      const changed = replaced(added, old, next)
      expect(changed).toContainEqual(next)
      const without = replaced(added, old)
      expect(without).not.toContainEqual(old)
      expect(without).toHaveLength(added.length - 1)
      for (const some of [added, changed, without]) expect(v.is(sources, some)).toBe(true)
    }),
  )
})
