import { View } from '@tarojs/components'
import type { CadreReportView } from '../../../domain/ceremonies/cadre-api'
import '../../ceremonies/registration/next-note.scss'

/** What the reader should know or do first: what to mend, by when to tell how it went, or why they only look on. */
export function ReportNote({ view }: { view: CadreReportView }) {
  const note = noteOf(view)
  if (note === undefined) return null
  return (
    <View className={note.asks ? 'next-note next-note-asks' : 'next-note'} role="note">
      <View className="next-note-title">{note.title}</View>
      {note.text !== '' && <View>{note.text}</View>}
    </View>
  )
}

interface Note {
  title: string
  text: string
  /** Waits for the reader. */
  asks: boolean
}

function noteOf(view: CadreReportView): Note | undefined {
  if (view.standsAside) {
    const whose = view.isParty ? '这是您自己的报告' : '这是您自家或亲戚家的报告'
    return { title: whose, text: '要请别的纪检干部来看，您在这里不用办。', asks: false }
  }
  if (view.status === 'returned') {
    const title = view.isParty ? '纪检请您补充' : '等他补充'
    return { title, text: view.returnReason, asks: view.isParty }
  }
  if (view.due === '') return undefined
  const isPressing = view.flags.includes('dueAfter')
  return { title: view.due, text: '', asks: isPressing }
}
