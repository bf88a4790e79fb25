import { ceremoniesApi } from '../../domain/ceremonies/api'
import { linkTo, putFile } from '../lib/files'
import { implementOnRecord } from '../lib/implement'
import { logRead } from '../lib/reads'
import { findByIds } from '../lib/store'
import type { StoredArea } from '../lib/stored'
import { maskPhone } from '../../domain/masking'
import type { RegistrationView } from '../../domain/ceremonies/api'
import { seesNames } from './ledger-rows'
import { registrationForm } from './registration-form'
import { viewerOf } from './registration-record'
import { viewOf } from './registration-view'
import { villagesOf } from './rules'

export const exportRegistrationForm = implementOnRecord(
  ceremoniesApi.exportRegistrationForm,
  async (_input, call) => {
    const { record, now, person, isParty, roles } = call
    if (!isParty) await logRead(call, record)
    const view = viewOf(record, viewerOf(call), { now, personId: person.id })
    // Those who keep the ledger have the names on paper, too; numbers leave nobody's phone whole.
    const people = isParty || seesNames(roles) ? record.people : view.people
    const villages = await findByIds<StoredArea>('areas', villagesOf(record.state.facts))
    const nameOf = (id: string) =>
      villages.find((area) => area.id === id)?.name ?? (id === 'outside' ? '外地' : '')
    const content = await registrationForm({ ...view, people: withoutPhones(people) }, nameOf)
    const title = `${record.number} ${view.ceremony === 'funeral' ? '白事登记表' : '红事报备表'}`
    const fileId = await putFile(`exports/forms/${record._id}/${person.id}/${title}.docx`, content)
    return { title, url: await linkTo(fileId) }
  },
)

function withoutPhones(people: RegistrationView['people']): RegistrationView['people'] {
  const { phone, proxyPhone } = people
  return {
    ...people,
    ...(phone === undefined ? {} : { phone: maskPhone(phone) }),
    ...(proxyPhone === undefined ? {} : { proxyPhone: maskPhone(proxyPhone) }),
  }
}
