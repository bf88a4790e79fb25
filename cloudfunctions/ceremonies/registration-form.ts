import { solarFullText, dayOf } from '../../domain/calendar'
import { FIELD_WORDS, stepsOf, type FieldPath } from '../../domain/ceremonies'
import { answersOf, valueOf } from '../../domain/ceremonies/answers'
import type { RegistrationView } from '../../domain/ceremonies/api'

// In half points, large enough to be read without glasses.
const TITLE = 44
const TEXT = 30
const SMALL = 24

/**
 * One registration as a Word form, to be printed large and signed: every answer, how it compares, the council's word, and lines to
 * sign on. `nameOf` names a village by its id.
 */
export async function registrationForm(
  view: RegistrationView,
  nameOf: (id: string) => string,
): Promise<Buffer> {
  // Loaded only by those who export: it would slow down every cold start.
  const { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } =
    await import('docx')
  const paragraph = (text: string, size = TEXT, bold = false) =>
    new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text, size, bold })] })
  const cell = (text: string, percent: number, bold = false) =>
    new TableCell({
      width: { size: percent, type: WidthType.PERCENTAGE },
      margins: { top: 100, bottom: 60, left: 140, right: 140 },
      children: [paragraph(text, TEXT, bold)],
    })
  const table = (lines: readonly (readonly [string, string])[]) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: lines.map(
        ([label, value]) =>
          new TableRow({ cantSplit: true, children: [cell(label, 36, true), cell(value, 64)] }),
      ),
    })
  const document = new Document({
    styles: { default: { document: { run: { font: 'SimSun' } } } },
    sections: [
      {
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 160 },
            children: [new TextRun({ text: headingOf(view), size: TITLE, bold: true })],
          }),
          paragraph(`编号 ${view.number}，报备日期 ${solarFullText(dayOf(view.submittedAt))}`, SMALL),
          table(answersIn(view, nameOf)),
          ...(view.findings.length > 0 ? [paragraph(''), paragraph('对照标准', TEXT, true)] : []),
          ...view.findings
            .filter(({ outcome }) => outcome !== 'notApplicable')
            .map(({ name, sentence, clause }) =>
              paragraph(`${name}：${sentence}（${clause.standardTitle}${clause.number}）`, SMALL),
            ),
          paragraph(''),
          paragraph('理事会意见', TEXT, true),
          paragraph(view.statusName, TEXT),
          paragraph(''),
          ...['事主签名', '理事签名', '日期'].map((who) =>
            paragraph(`${who}：＿＿＿＿＿＿＿＿＿＿＿＿`, TEXT),
          ),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function headingOf({ villageName, ceremony }: RegistrationView): string {
  return ceremony === 'funeral' ? `${villageName}白事登记表` : `${villageName}红事报备表`
}

// A funeral's own fields stand in no step of the form: they are asked apart.
const OF_FUNERAL: readonly FieldPath[] = [
  'people.deceased',
  'people.relation',
  'facts.deathDay',
  'facts.cremationDay',
  'facts.burial',
]

function answersIn(view: RegistrationView, nameOf: (id: string) => string): [string, string][] {
  const { people, facts, ceremony } = view
  const draft = { people, facts }
  const own = ceremony === 'funeral' ? OF_FUNERAL : []
  const answers = [
    ...own.map((path) => ({ label: FIELD_WORDS[path].label, value: valueOf(draft, path, nameOf) })),
    ...stepsOf(ceremony).flatMap((step) => answersOf(draft, step, nameOf)),
  ]
  return answers
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => [label, value.replaceAll('\u00a0', ' ')])
}
