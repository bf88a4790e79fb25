import { solarFullText } from '../../domain/calendar'
import { scoreText, SUBJECTS, type SelectionPlan } from '../../domain/honors'
import { honorsApi } from '../../domain/honors/api'
import { linkTo, putFile, readFile } from '../lib/files'
import { implementOnRecord } from '../lib/implement'
import { logRead } from '../lib/reads'
import type { StoredNomination } from '../lib/stored-honors'
import { selectionOf } from './show-nomination'

// In half points, large enough to be read without glasses.
const TITLE = 40
const TEXT = 28
const PICTURE = { width: 220, height: 165 }
const MOST_PICTURES = 2

export const nominationForm = implementOnRecord(honorsApi.nominationForm, async (_input, call) => {
  const { record, person } = call
  const selection = await selectionOf(record.selectionId)
  await logRead(call, record)
  const content = await formOf(record, selection.state.plan, await picturesOf(record))
  const name = `${selection.title}推荐表 ${record.people.name}.docx`
  const fileId = await putFile(`exports/honors/${person.id}/${record._id}/${name}`, content)
  return { url: await linkTo(fileId), name }
})

async function picturesOf({ text }: StoredNomination): Promise<Buffer[]> {
  const found = await Promise.all(
    text.photos.slice(0, MOST_PICTURES).map((photo) => readFile(photo).catch(() => undefined)),
  )
  return found.filter((picture) => picture !== undefined)
}

/** The 推荐表: everything told, the village's and the township's opinions, and lines to sign and seal on. */
async function formOf(
  nomination: StoredNomination,
  plan: SelectionPlan,
  pictures: readonly Buffer[],
): Promise<Buffer> {
  // Loaded only by those who export: it would slow down every cold start.
  const {
    AlignmentType,
    Document,
    ImageRun,
    Packer,
    Paragraph,
    Table,
    TableCell,
    TableRow,
    TextRun,
    WidthType,
  } = await import('docx')
  const paragraph = (text: string, bold = false) =>
    new Paragraph({ spacing: { after: 100 }, children: [new TextRun({ text, size: TEXT, bold })] })
  const cell = (text: string, percent: number, bold = false) =>
    new TableCell({
      width: { size: percent, type: WidthType.PERCENTAGE },
      margins: { top: 100, bottom: 60, left: 140, right: 140 },
      children: text.split('\n').map((line) => paragraph(line, bold)),
    })
  const rows = linesOf(nomination, plan).map(
    ([label, value]) => new TableRow({ children: [cell(label, 26, true), cell(value, 74)] }),
  )
  const photographs = pictures.map((data) => new ImageRun({ type: 'jpg', data, transformation: PICTURE }))
  const document = new Document({
    styles: { default: { document: { run: { font: 'SimSun' } } } },
    sections: [
      {
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 200 },
            children: [new TextRun({ text: `${plan.title}推荐表`, size: TITLE, bold: true })],
          }),
          new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows }),
          ...(photographs.length > 0
            ? [new Paragraph({ spacing: { before: 200 }, children: photographs })]
            : []),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function linesOf(
  { people, text, state, villageName }: StoredNomination,
  plan: SelectionPlan,
): [string, string][] {
  const nameLabel = plan.subject === 'person' ? '姓名' : `户主（${SUBJECTS[plan.subject]}）`
  const visit = state.visit
  const opinion = (said: string) => `${said}\n\n                    （盖章）      年   月   日`
  const lines: [string, string][] = [
    [nameLabel, people.name],
    ['村、组', `${villageName}${people.group}`],
    ['类别', state.sort],
    ['联系电话', people.phone],
    ['监护人', people.guardian],
    ...plan.asked.map(({ id, name }): [string, string] => [name, text.answers[id] ?? '']),
    ['家训格言', text.motto],
    ['简要事迹', text.summary],
    ['详细事迹', text.deeds],
    ['推荐人', [people.nominator, people.nominatorPhone].filter((part) => part !== '').join('  ')],
  ]
  return [
    ...lines.filter(([, value]) => value !== ''),
    [
      '村里意见',
      opinion(
        visit === null
          ? ''
          : `${solarFullText(visit.day)}走访，评议会到 ${visit.present} 人：${visit.opinion}`,
      ),
    ],
    ['镇里意见', opinion(state.scores === null ? '' : `平均 ${scoreText(state.scores.average)} 分`)],
  ]
}
