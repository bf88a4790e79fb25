import { useState } from 'react'
import type { VillageChoice } from '../../../domain/office/api'
import { office, useCached } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { useShownVillage } from '../../home/village'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { TextField } from '../../ui/TextField'
import { chooseVillage, leave } from './choose-village'
import { grouped } from './grouped'

/** Choosing one's village: being a resident needs nothing else. */
export default function VillagePage() {
  const { data, loading, problem, refresh } = useCached('villages', () => office('villages', {}))
  const shown = useShownVillage()
  const [typed, setTyped] = useState('')
  const [refusal, setRefusal] = useState('')
  const towns = grouped(data?.villages ?? [], typed)

  const choose = async (village: VillageChoice) => {
    try {
      await chooseVillage(village)
      leave()
    } catch (fault) {
      setRefusal(asProblem(fault).sentence)
    }
  }
  return (
    <Page title="选村">
      <Question hint="选了村，看到的就是这个村的事。以后随时能换。">您是哪个村的？</Question>
      <TextField label="找村" placeholder="打村名里的一两个字" value={typed} onChange={setTyped} most={12} />
      {refusal !== '' && <ErrorNote sentence={refusal} />}
      {loading && <Loading count={4} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && data !== undefined && <OfflineNote />}
      {data !== undefined && towns.length === 0 && (
        <Empty icon="search" title="没有找到这个村">
          换一个字试试，也可以只写镇名。
        </Empty>
      )}
      {towns.map((town) => (
        <Section key={town.name} title={town.name}>
          <List>
            {town.villages.map((village) => (
              <ListRow
                key={village.id}
                icon="place"
                title={village.name}
                aside={village.id === shown ? <Tag tone="jade">现在看的</Tag> : undefined}
                onClick={() => void choose(village)}
              />
            ))}
          </List>
        </Section>
      ))}
    </Page>
  )
}
