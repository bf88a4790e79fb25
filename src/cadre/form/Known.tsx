import { useEffect } from 'react'
import { useMe } from '../../cloud'
import { useMyReports } from '../mine/use-my-reports'
import { useCadreForm } from './use-cadre-form'

/** Fills in who one is, from the last report or from what the program knows. Draws nothing. */
export function Known() {
  const form = useCadreForm()
  const { data: me } = useMe()
  const { data: mine, problem } = useMyReports()
  useEffect(() => {
    // Asked in vain: without a network one writes it oneself.
    const isKnown = me !== undefined && (mine !== undefined || problem !== undefined)
    if (!isKnown || form.again()?.as === 'correct') return
    const { name, phone, village } = me
    const { people, facts } = mine?.self ?? { people: {}, facts: {} }
    form.prefill(
      { ...(name === '' ? {} : { name }), ...(phone === '' ? {} : { phone }), ...people },
      { ...(village === null ? {} : { areaId: village.id }), ...facts },
    )
  }, [form, me, mine, problem])
  return null
}
