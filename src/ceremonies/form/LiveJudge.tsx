import { useEffect } from 'react'
import type { Facts } from '../../../domain/ceremonies/registration'
import { useCached, useMe } from '../../cloud'
import { shownVillage } from '../../home/village'
import { ceremonies } from '../cloud'
import { useForm, useOf } from './use-form'

/** Keeps the form supplied with the standards of its villages, from the phone when there is no network. Draws nothing. */
export function LiveJudge() {
  const form = useForm()
  const { data: me } = useMe()
  const chosen = useOf(() => villagesOf(form.facts()).join())
  const fallback = me?.village?.id ?? shownVillage()
  const key = chosen === '' ? fallback : chosen
  const { data: rules } = useCached(key === '' ? '' : `standards:${key}`, () =>
    ceremonies('standardsFor', { villageIds: key.split(',') }),
  )
  useEffect(() => {
    if (rules) form.setRules(rules)
  }, [form, rules])
  useEffect(() => {
    if (me === undefined || form.correcting()) return
    const { name, phone, village } = me
    const place = village === null ? {} : { villageId: village.id }
    // At the counter it is another family's name and phone.
    if (form.counter()) return form.prefill({}, place)
    form.prefill({ ...(name === '' ? {} : { host: name }), ...(phone === '' ? {} : { phone }) }, place)
  }, [form, me])
  return null
}

function villagesOf(facts: Facts): string[] {
  const named = [facts.villageId, facts.feastVillageId, facts.givingVillageId, facts.receivingVillageId]
  return [...new Set(named)].filter((id): id is string => id !== undefined && id !== 'outside').sort()
}
