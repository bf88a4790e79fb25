import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate'
import { summarise } from './summarise'
import { bridePrice, context, measure, standard, wedding } from './testing'

describe('all findings together', () => {
  it('flag what was agreed apart from what is advised and from notice', () => {
    const standards = [
      standard({ areaId: 't-town', measures: [measure(), bridePrice({ strength: 'advised' })] }),
    ]
    const findings = evaluate(standards, wedding({ tables: 16, brideCash: 7_000_000 }), context)
    expect(summarise(findings)).toMatchObject({ worst: 'over', flags: ['overStandard', 'overAdvised'] })
    expect(summarise(findings).counts).toMatchObject({ over: 1, advisedOver: 1, within: 0 })
  })

  it('flag nothing when there is nothing to say', () => {
    expect(summarise([])).toMatchObject({ worst: 'within', flags: [] })
  })

  it('hold no undefined values, so that they can be stored and hashed', () => {
    const findings = evaluate([standard()], wedding({ tables: undefined }), context)
    expect(Object.values(findings[0] ?? {})).not.toContain(undefined)
  })
})
