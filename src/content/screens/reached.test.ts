import { describe, expect, test } from 'vitest'
import { reachedByVillage, waitingText } from './reached'

const NOW = Date.parse('2026-11-24T12:00:00.000Z')
const screen = (name: string, villageName: string, more: object = {}) => ({
  id: name,
  name,
  villageName,
  status: 'paired' as const,
  heardAt: '2026-11-24T11:59:50.000Z',
  ...more,
})

describe('the screens a notice reaches', () => {
  test('are named village by village', () => {
    const screens = [screen('村口大屏', '养前村'), screen('戏台', '养前村'), screen('广场', '养后村')]
    expect(reachedByVillage(screens)).toEqual([
      { villageName: '养前村', names: '村口大屏、戏台' },
      { villageName: '养后村', names: '广场' },
    ])
  })

  test('are told apart when some will show it later', () => {
    expect(waitingText([screen('村口大屏', '养前村')], NOW)).toBe('')
    const later = [
      screen('一', '养前村', { heardAt: '' }),
      screen('二', '养前村', { heardAt: '2026-11-24T11:00:00.000Z' }),
      screen('三', '养前村', { status: 'unpaired' }),
      screen('四', '养前村'),
    ]
    expect(waitingText(later, NOW)).toBe('其中 2 块现在没有联系，连上网就放；1 块没接机器，接上就放。')
  })
})
