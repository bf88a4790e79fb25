import { expect, test } from 'vitest'
import { sourceFault } from './sources'

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
