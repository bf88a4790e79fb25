import { expect, test } from 'vitest'
import { checkStandard } from '../../../domain/ceremonies'
import { BROKEN_SENSE } from '../../../domain/ceremonies/files/broken-files'
import { sayFault } from './say-fault'

test('nobody who writes on the page reads a name that only stands in files', () => {
  const measure = { id: 'a', ceremonies: ['wedding'], comparison: 'atMost' }
  const drafts = [
    {},
    { measures: [measure], clauses: [{}], outcomes: [{}], indexes: [{ values: [{}] }] },
    { measures: [{ ...measure, limit: { kind: 'indexMultiple' } }] },
    { measures: [{ ...measure, limit: { kind: 'fixed' } }] },
  ]
  const faults = drafts.flatMap((draft) => {
    const checked = checkStandard({ id: 's', areaId: 'v-a', lastConfirmedDay: '2026-01-01', ...draft })
    return checked.ok ? [] : checked.faults
  })
  expect(faults.length).toBeGreaterThan(15)
  expect(faults.map(({ message }) => sayFault(message)).filter((said) => /“[a-zA-Z]+”/.test(said))).toEqual(
    [],
  )
})

test('nor where the parts do not fit together', () => {
  // Place and path stand before the message, and an index is called what its writer called it.
  const messages = Object.values(BROKEN_SENSE)
    .flat()
    .map((line) => line.replace(/^\S+ \S+ /, '').replace(/“(salary|tables)”/, ''))
  expect(messages.length).toBeGreaterThan(15)
  expect(messages.map(sayFault).filter((said) => /[a-zA-Z]/.test(said))).toEqual([])
})
