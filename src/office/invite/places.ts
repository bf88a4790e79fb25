import type { Me, VillageChoice } from '../../../domain/office/api'
import { ROLE_NAMES, type Role } from '../../../domain/people'

export interface Place {
  id: string
  name: string
  level: 'county' | 'town' | 'village'
}

type Grant = Me['grants'][number]

/** What each role looks after, in words, and at which levels it is given. */
export const OFFERED: readonly { role: Role; words: string; levels: readonly Place['level'][] }[] = [
  { role: 'council', words: '看本村的红白事报备', levels: ['village'] },
  { role: 'chair', words: '管本村理事会的事', levels: ['village'] },
  { role: 'villageCommittee', words: '看本村的事', levels: ['village'] },
  { role: 'editor', words: '写文章', levels: ['town'] },
  { role: 'reviewer1', words: '第一个审稿', levels: ['town'] },
  { role: 'reviewer2', words: '第二个审稿', levels: ['town'] },
  { role: 'reviewer3', words: '最后审稿，过了就发布', levels: ['town'] },
  { role: 'women', words: '妇联的事', levels: ['village', 'town', 'county'] },
  { role: 'civility', words: '看各村的报备', levels: ['town', 'county'] },
  { role: 'discipline', words: '看干部的报备', levels: ['town', 'county'] },
  { role: 'leader', words: '看全镇的事', levels: ['town', 'county'] },
  { role: 'admin', words: '邀请别人', levels: ['town', 'county'] },
]

export const ROLE_CHOICES = OFFERED.map(({ role, words }) => ({
  value: role,
  label: ROLE_NAMES[role],
  hint: words,
}))

/** Where this role can be given by someone who administers these areas: down the tree, never up or sideways. */
export function placesFor(role: Role, admins: readonly Grant[], villages: readonly VillageChoice[]): Place[] {
  const levels = OFFERED.find((offered) => offered.role === role)?.levels ?? []
  const within = admins.flatMap((grant) => placesUnder(grant, villages))
  const unique = [...new Map(within.map((place) => [place.id, place])).values()]
  return unique.filter((place) => levels.includes(place.level))
}

function placesUnder(grant: Grant, villages: readonly VillageChoice[]): Place[] {
  const level = levelOf(grant.areaId)
  const reached = villages.filter(
    (village) => level === 'county' || village.townId === grant.areaId || village.id === grant.areaId,
  )
  const towns = level === 'county' ? reached : []
  return [
    { id: grant.areaId, name: grant.areaName, level },
    ...towns.map(({ townId, townName }) => ({ id: townId, name: townName, level: 'town' as const })),
    ...reached.map(({ id, name }) => ({ id, name, level: 'village' as const })),
  ]
}

// An area's id begins with the letter of its level.
function levelOf(areaId: string): Place['level'] {
  if (areaId.startsWith('c-')) return 'county'
  return areaId.startsWith('t-') ? 'town' : 'village'
}
