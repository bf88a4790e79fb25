import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { VillageChoice } from '../../domain/office/api'
import { ErrorNote } from '../ui/ErrorNote'
import type { FieldFrame } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { Loading } from '../ui/Loading'
import { Sheet } from '../ui/Sheet'
import { TextField } from '../ui/TextField'
import { press } from '../ui/press'
import { useVillages, villageName } from './use-places'
import { Chosen } from './Chosen'
import './village-answer.scss'

interface VillageFieldProps extends FieldFrame {
  /** What the sheet asks. */
  question: string
  placeholder?: string
  /** The id of a village, of a town where those are offered, or `outside`. */
  value: string | undefined
  /** Offers 外地 too. */
  outside?: boolean
  /** Offers each town itself, before its villages. */
  towns?: boolean
  onChoose(id: string): void
}

/** A village from the list of the county's, each a row large enough to press. */
export function VillageField({ question, value, outside, towns, onChoose, ...frame }: VillageFieldProps) {
  const villages = useVillages()
  const [open, setOpen] = useState(false)
  return (
    <View>
      <Chosen {...frame} shown={villageName(villages.data?.villages, value)} onOpen={() => setOpen(true)} />
      <Sheet title={question} open={open} onClose={() => setOpen(false)}>
        {villages.loading && <Loading count={3} />}
        {villages.data === undefined && villages.problem && (
          <ErrorNote sentence={villages.problem.sentence} onRetry={() => void villages.refresh()} />
        )}
        <VillageList
          villages={villages.data?.villages ?? []}
          outside={outside === true}
          towns={towns}
          chosen={value}
          onChoose={(id) => {
            onChoose(id)
            setOpen(false)
          }}
        />
      </Sheet>
    </View>
  )
}

interface VillageListProps {
  villages: readonly VillageChoice[]
  outside: boolean
  towns?: boolean
  chosen: string | undefined
  onChoose(id: string): void
}

const WORTH_SEARCHING = 12

/** The villages by town, with a search when they are many; 外地 first, so that nobody looks for it in vain. */
export function VillageList({ villages, outside, towns, chosen, onChoose }: VillageListProps) {
  const [sought, setSought] = useState('')
  const found = villages.filter(({ name, townName }) => `${name}${townName}`.includes(sought.trim()))
  const parts = [...new Map(found.map(({ townId, townName }) => [townId, townName]))]
  return (
    <View>
      {villages.length > WORTH_SEARCHING && (
        <TextField label="找村" placeholder="写一两个字" value={sought} onChange={setSought} />
      )}
      {outside && (
        <VillageRow words="外地" isChosen={chosen === 'outside'} onClick={() => onChoose('outside')} />
      )}
      {parts.map(([townId, town]) => (
        <View key={townId} role="group" ariaLabel={town}>
          <View className="village-town">{town}</View>
          {towns && (
            <VillageRow
              words={`${town}（镇里的）`}
              isChosen={townId === chosen}
              onClick={() => onChoose(townId)}
            />
          )}
          {found
            .filter((village) => village.townId === townId)
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
