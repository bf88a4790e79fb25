import type { HonourPage } from '../../../domain/honors/public-api'
import { dayByHand, type CertificateWords } from '../../ui/Certificate/words'

// Written by hand, figures stand close to their words.
const byHand = (text: string) => text.replace(/\s/g, '')

/** What an honour's certificate says. */
export function honourWords(honour: HonourPage): CertificateWords {
  const { name, selectionTitle, sort, townName, officeName, day, documentNumber } = honour
  const title = sort === '' ? selectionTitle : `${selectionTitle}（${sort}）`
  return {
    title: '荣誉证书',
    subtitle: honour.villageName,
    names: [name],
    lines: ['经推荐、走访、评分和公示，', `被评为${byHand(title)}。`, '特发此证，以资鼓励。'],
    issuer: `${townName}${officeName}`,
    when: dayByHand(day),
    number: `文号 ${documentNumber}`,
  }
}
