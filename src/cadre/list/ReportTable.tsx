import { memo } from 'react'
import { View } from '@tarojs/components'
import type { CadreReportRow } from '../../../domain/ceremonies/cadre-api'
import { Tag } from '../../ui/Tag'
import { press } from '../../ui/press'
import { CadreFlags } from '../report/CadreFlags'
import { cadreTone } from '../report/flags'
import { dayText } from './ReportCard'
import './report-table.scss'

interface ReportTableProps {
  rows: readonly CadreReportRow[]
  chosen: string
  onChoose(id: string): void
}

/** The list as a table; a row opens its report beside it. */
export function ReportTable({ rows, chosen, onChoose }: ReportTableProps) {
  return (
    <View className="matters report-table" role="table" ariaLabel="干部党员报告">
      <View className="matter-row matter-row-head" role="row">
        {['谁的什么事', '村', '日子', '到哪一步', '事后报告'].map((name) => (
          <View key={name} role="columnheader">
            {name}
          </View>
        ))}
      </View>
      {rows.map((row) => (
        <ReportRow key={row.id} row={row} isChosen={row.id === chosen} onChoose={onChoose} />
      ))}
    </View>
  )
}

interface ReportRowProps {
  row: CadreReportRow
  isChosen: boolean
  onChoose(id: string): void
}

const ReportRow = memo(function ReportRow({ row, isChosen, onChoose }: ReportRowProps) {
  return (
    <View
      className={`matter-row matter-row-press press ${isChosen ? chosenLook(row) : ''}`}
      {...press(() => onChoose(row.id))}
      role="row"
      aria-selected={isChosen}
    >
      <View role="cell" className="matter-who">
        {row.title}
      </View>
      <View role="cell">{row.areaName}</View>
      <View role="cell">{dayText(row.day)}</View>
      <View role="cell" className="matter-marks">
        <Tag tone={cadreTone(row)}>{row.statusName}</Tag>
        <CadreFlags flags={row.flags} />
      </View>
      <View role="cell" className={row.flags.includes('overdue') ? 'report-overdue' : ''}>
        {row.due || '—'}
      </View>
    </View>
  )
})

function chosenLook({ ceremony }: CadreReportRow): string {
  return ceremony === 'funeral' ? 'matter-row-now matter-row-funeral' : 'matter-row-now'
}
