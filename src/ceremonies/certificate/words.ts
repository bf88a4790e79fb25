import { dayOf, yearOf } from '../../../domain/calendar'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { yearText, type CertificateWords } from '../../ui/Certificate/words'

/** What a family's certificate says; undefined while there is none, and for a funeral, which is thanked in words alone. */
export function certificateWords(view: RegistrationView): CertificateWords | undefined {
  const { certificate, ceremony, people, facts, villageName, number } = view
  if (certificate === undefined || ceremony === 'funeral') return undefined
  const isZero = certificate === 'zeroBridePrice'
  return {
    title: isZero ? '零彩礼' : '喜事新办',
    subtitle: '证书',
    names: namesOf(people, ceremony === 'wedding' || facts.feastKind === 'engagement'),
    lines: isZero
      ? ['两家结亲，不收彩礼。', '情义为重，日子过得长。', '特发此证，以表敬意。']
      : ['办事照着大家约定的标准，', '不铺张，不攀比。', '特发此证，以表敬意。'],
    issuer: `${villageName}红白理事会`,
    when: `${yearText(yearOf(facts.day ?? dayOf(view.updatedAt)))}年`,
    number: `编号 ${number}`,
  }
}

function namesOf(
  { givingName, receivingName, host = '' }: RegistrationView['people'],
  isOfTwo: boolean,
): string[] {
  const sides = [givingName, receivingName].filter((name): name is string => name !== undefined)
  return isOfTwo && sides.length === 2 ? sides : [host]
}
