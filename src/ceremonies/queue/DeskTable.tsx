import { memo } from 'react'
import { View } from '@tarojs/components'
import type { RegistrationRow } from '../../../domain/ceremonies/api'
import { monthDayText } from '../../../domain/calendar'
import { CEREMONY_NAMES } from '../../../domain/ceremonies/kinds'
import { toLunar } from '../../../domain/lunar'
import { groupDigits, sayMoney } from '../../../domain/money'
import { Tag } from '../../ui/Tag'
import { press } from '../../ui/press'
import { Flags } from '../record/Flags'
import { dueText } from '../record/when'
import { MINE, verdictOf, verdictTone } from './RegistrationCard'

interface DeskTableProps {
  rows: readonly RegistrationRow[]
  chosen: string
  /** Milliseconds since 1970. */
  now: number
  onChoose(id: string): void
}

const FIRST = ['事主', '事项', '村', '日子'] as const
const FIGURES = ['彩礼', '桌数'] as const
const LAST = ['对照标准', '期限'] as const

/** The list as a table; a row opens its record beside it. */
export function DeskTable({ rows, chosen, now, onChoose }: DeskTableProps) {
  // The figures themselves are the council's to know; others' rows do not carry them.
  const hasFigures = rows.some(({ brideCash, tables }) => brideCash !== undefined || tables !== undefined)
  return (
    <View className={hasFigures ? 'matters' : 'matters matters-plain'} role="table" ariaLabel="报备">
      <View className="matter-row matter-row-head" role="row">
        {[...FIRST, ...(hasFigures ? FIGURES : []), ...LAST].map((name) => (
          <View key={name} role="columnheader">
            {name}
          </View>
        ))}
      </View>
      {rows.map((row) => (
        <DeskRow
          key={row.id}
          row={row}
          now={now}
          hasFigures={hasFigures}
          isChosen={row.id === chosen}
          onChoose={onChoose}
        />
      ))}
    </View>
  )
}

interface DeskRowProps {
  row: RegistrationRow
  isChosen: boolean
  hasFigures: boolean
  now: number
  onChoose(id: string): void
}

const DeskRow = memo(function DeskRow({ row, isChosen, hasFigures, now, onChoose }: DeskRowProps) {
  const due = dueText(row.dueAt, now)
  return (
    <View
      className={`matter-row matter-row-press press ${isChosen ? chosenLook(row) : ''}`}
      {...press(() => onChoose(row.id))}
      role="row"
      aria-selected={isChosen}
    >
      <View role="cell" className="matter-who">
        {row.title}
        <View className="matter-number">{row.number}</View>
      </View>
      <View role="cell">{CEREMONY_NAMES[row.ceremony]}</View>
      <View role="cell">{row.villageName}</View>
      <View role="cell" className="whole">
        {row.day === '' ? '—' : `${monthDayText(row.day)} ${shortLunar(row.day)}`}
      </View>
      {hasFigures && <View role="cell">{row.brideCash === undefined ? '—' : sayMoney(row.brideCash)}</View>}
      {hasFigures && <View role="cell">{row.tables === undefined ? '—' : groupDigits(row.tables)}</View>}
      <View role="cell" className="matter-marks">
        <Tag tone={verdictTone(row)}>{verdictOf(row)}</Tag>
        {row.isMine && <Tag tone="jade">{MINE}</Tag>}
        <Flags flags={row.flags} statusName={row.statusName} />
      </View>
      <View role="cell" className={due.urgent ? 'matter-urgent' : ''}>
        {due.words || row.statusName}
      </View>
    </View>
  )
})

function chosenLook(row: RegistrationRow): string {
  return row.ceremony === 'funeral' ? 'matter-row-now matter-row-funeral' : 'matter-row-now'
}

function shortLunar(day: string): string {
  return toLunar(day).text.replace('农历', '')
}
