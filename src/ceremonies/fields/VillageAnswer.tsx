import { memo, useState } from 'react'
import { Text, View } from '@tarojs/components'
import { FIELD_WORDS } from '../../../domain/ceremonies/field-words'
import type { VillageChoice } from '../../../domain/office/api'
import { ErrorNote } from '../../ui/ErrorNote'
import { Icon } from '../../ui/Icon'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { press } from '../../ui/press'
import { anchorOf } from '../form/form'
import { useFact, useFault, useForm } from '../form/use-form'
import { useVillages, villageName } from '../form/use-places'
import { Chosen } from './Chosen'
import './village-answer.scss'

type VillageFact = 'villageId' | 'givingVillageId' | 'receivingVillageId' | 'feastVillageId'

interface VillageAnswerProps {
  name: VillageFact
  /** Offers 外地 too. */
  outside?: boolean
  optional?: boolean
  placeholder?: string
}

/** A village from the list of the county's, each a row large enough to press. */
export const VillageAnswer = memo(function VillageAnswer({ name, outside, ...rest }: VillageAnswerProps) {
  const form = useForm()
  const value = useFact(name)
  const villages = useVillages()
  const path = `facts.${name}` as const
  const [open, setOpen] = useState(false)
  const choose = (id: string) => {
    form.setFact(name, id)
    setOpen(false)
  }
  return (
    <View>
      <Chosen
        label={FIELD_WORDS[path].label}
        error={useFault(path)}
        anchor={anchorOf(path)}
        {...rest}
        shown={villageName(villages.data?.villages, value)}
        onOpen={() => setOpen(true)}
      />
      <Sheet title={FIELD_WORDS[path].question} open={open} onClose={() => setOpen(false)}>
        {villages.loading && <Loading count={3} />}
        {villages.data === undefined && villages.problem && (
          <ErrorNote sentence={villages.problem.sentence} onRetry={() => void villages.refresh()} />
        )}
        <VillageList
          villages={villages.data?.villages ?? []}
          outside={outside === true}
          chosen={value}
          onChoose={choose}
        />
      </Sheet>
    </View>
  )
})

interface VillageListProps {
  villages: readonly VillageChoice[]
  outside: boolean
  chosen: string | undefined
  onChoose(id: string): void
}

const WORTH_SEARCHING = 12

/** The villages by town, with a search when they are many; 外地 first, so that nobody looks for it in vain. */
export function VillageList({ villages, outside, chosen, onChoose }: VillageListProps) {
  const [sought, setSought] = useState('')
  const found = villages.filter(({ name, townName }) => `${name}${townName}`.includes(sought.trim()))
  const towns = [...new Set(found.map((village) => village.townName))]
  return (
    <View>
      {villages.length > WORTH_SEARCHING && (
        <TextField label="找村" placeholder="写一两个字" value={sought} onChange={setSought} />
      )}
      {outside && (
        <VillageRow words="外地" isChosen={chosen === 'outside'} onClick={() => onChoose('outside')} />
      )}
      {towns.map((town) => (
        <View key={town} role="group" ariaLabel={town}>
          <View className="village-town">{town}</View>
          {found
            .filter((village) => village.townName === town)
            .map(({ id, name }) => (
              <VillageRow key={id} words={name} isChosen={id === chosen} onClick={() => onChoose(id)} />
            ))}
        </View>
      ))}
    </View>
  )
}

function VillageRow(props: { words: string; isChosen: boolean; onClick(): void }) {
  return (
    <View className="village-row press" {...press(props.onClick, { role: 'radio', chosen: props.isChosen })}>
      <Text>{props.words}</Text>
      {props.isChosen && <Icon name="check" small />}
    </View>
  )
}
