import { View } from '@tarojs/components'
import { fullMarks } from '../../../domain/honors'
import type { ScoreRow } from '../../../domain/honors/nomination-views'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { PassageField } from '../../ui/PassageField'
import { Question } from '../../ui/Question'
import { Section } from '../../ui/Section'
import { Photos } from '../shared/Photos'
import { aboutText } from '../shared/about'
import { ScoreItem } from './ScoreItem'
import { sumOf, withPoints, type OwnSheet } from './sheet'
import { useSheet, type Handed } from './use-sheet'
import type { ToScore } from './use-to-score'
import './score-sheet.scss'

interface ScoreSheetProps {
  row: ScoreRow
  list: ToScore
  own: OwnSheet | undefined
  onHanded(handed: Handed): void
}

/** What is told of one nomination, and the sheet to fill in; the total is always in sight. */
export function ScoreSheet({ row, list, own, onHanded }: ScoreSheetProps) {
  const { sheet } = list
  const { filled, faults, busy, problem, change, send } = useSheet(row, sheet, own, onHanded)
  const { total, left } = sumOf(sheet, filled.points)
  return (
    <Page
      title="打分"
      foot={
        <>
          <View className="score-total" role="status" aria-live="polite">
            <View className="score-total-number">{`共 ${total} 分`}</View>
            <View className="quiet">
              {left === 0 ? `满分 ${fullMarks(sheet)}` : `满分 ${fullMarks(sheet)} · 还有 ${left} 项没打`}
            </View>
          </View>
          <Button busy={busy} onClick={() => void send()}>
            记下这份分
          </Button>
        </>
      }
    >
      <Question hint={aboutText([row.villageName, list.title, row.sort])}>{row.name}</Question>
      {own !== undefined && <View className="quiet">您打过一次，再打就换成新的。</View>}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
      {/* Standing in the yard one sees it; elsewhere one reads first. */}
      {!list.onSite && <Told row={row} />}
      <View className="stack">
        {sheet.map((item) => (
          <ScoreItem
            key={item.id}
            item={item}
            value={filled.points[item.id]}
            error={faults[`points.${item.id}`]}
            onChange={(given) => change({ points: withPoints(filled.points, item, given) })}
          />
        ))}
        <PassageField
          label="评语"
          optional
          hint="看到的好处、要改的地方"
          value={filled.note}
          most={200}
          onChange={(note) => change({ note })}
        />
      </View>
      {list.onSite && <Told row={row} />}
    </Page>
  )
}

/** What was written of them and what their village says. */
function Told({ row: { name, cover, text, opinion } }: { row: ScoreRow }) {
  return (
    <>
      {cover !== '' && <Photos urls={[cover]} of={name} />}
      <View className="score-told">
        <View>{text.summary}</View>
        {text.deeds !== '' && <View>{text.deeds}</View>}
      </View>
      {opinion !== '' && (
        <Section title="村里的意见">
          <View className="score-told">{opinion}</View>
        </Section>
      )}
    </>
  )
}
