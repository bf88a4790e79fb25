import { memo } from 'react'
import { FIELD_WORDS } from '../../../domain/ceremonies/field-words'
import { anchorOf } from '../../form/scroll'
import { useFact, useFault, useForm } from '../form/use-form'
import { VillageField } from '../../form/VillageField'

type VillageFact = 'villageId' | 'givingVillageId' | 'receivingVillageId' | 'feastVillageId'

interface VillageAnswerProps {
  name: VillageFact
  /** Offers 外地 too. */
  outside?: boolean
  optional?: boolean
  placeholder?: string
}

/** A village of the form's. */
export const VillageAnswer = memo(function VillageAnswer({ name, ...rest }: VillageAnswerProps) {
  const form = useForm()
  const path = `facts.${name}` as const
  const { label, question } = FIELD_WORDS[path]
  return (
    <VillageField
      label={label}
      question={question}
      error={useFault(path)}
      anchor={anchorOf(path)}
      {...rest}
      value={useFact(name)}
      onChoose={(id) => form.setFact(name, id)}
    />
  )
})
