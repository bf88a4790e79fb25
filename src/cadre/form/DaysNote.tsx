import { View } from '@tarojs/components'
import { dayOf, monthDayText } from '../../../domain/calendar'
import { cadreDaysIn, judgeCadre } from '../../../domain/ceremonies/cadre-days'
import { useCached } from '../../cloud'
import { ceremonies } from '../../ceremonies/cloud'
import { useNow } from '../../ceremonies/record/use-now'
import { useCadreFact, useCadreForm, useOfReport } from './use-cadre-form'
import '../../ceremonies/fields/answer-note.scss'

/** By when it has to be told, as soon as its day is known; late is taken in all the same. */
export function DaysNote() {
  const form = useCadreForm()
  const today = dayOf(useNow())
  const areaId = useCadreFact('areaId') ?? ''
  const day = useCadreFact('day')
  const isNew = useOfReport(() => form.again()?.as !== 'correct')
  const key = day === undefined || areaId === '' ? '' : `standards:${areaId}`
  const { data } = useCached(key, () => ceremonies('standardsFor', { villageIds: [areaId] }))
  const path = data?.areas[areaId]?.path
  // What is mended was judged by the day it was first handed in.
  if (day === undefined || data === undefined || path === undefined || !isNew) return null
  const days = cadreDaysIn(data.standards, path, day)
  const { until, late, afterDue } = judgeCadre(form.kind(), form.facts(), today, days)
  const by = monthDayText(until)
  const words = late ? `最晚该 ${by}报，已经过了，现在报也照收。` : `最晚 ${by}报，来得及。`
  const later = form.kind() === 'before' ? `办完以后，最晚 ${monthDayText(afterDue)}再报一次。` : ''
  return (
    <View className="quiet answer-note" role="status">
      {words}
      {later}
    </View>
  )
}
