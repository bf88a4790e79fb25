import { deflateSync } from 'node:zlib'
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const crc = Buffer.alloc(4)
  crc.writeUInt32BE(crcOf(named))
  return Buffer.concat([length, named, crc])
}

/** A grey picture of this size, as PNG. */
export function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  const rows = Buffer.alloc((width + 1) * height, 0x99)
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const NUMBERED = {
  reference: 'steps',
  levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
}
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
const picture = (width: number, height: number, description: string) =>
  new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: pngOf(width, height),
        transformation: { width: 120, height: 90 },
        altText: { name: description, title: description, description },
      }),
    ],
  })

/** A Word file as a village clerk writes one: headings, bold, a link, a list, a table and two pictures. */
export async function wordFile(link = 'https://a.example/shed'): Promise<Buffer> {
  const children = [
    new Paragraph({ text: '棚子怎么借', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [
        new TextRun('提前'),
        new TextRun({ text: '三天', bold: true }),
        new TextRun('打电话，'),
        new ExternalHyperlink({ link, children: [new TextRun('看图纸')] }),
        new TextRun('。'),
      ],
    }),
    new Paragraph({ text: '三步', heading: HeadingLevel.HEADING_2 }),
    ...['打电话', '来看', '签字'].map(
      (text) => new Paragraph({ text, numbering: { reference: 'steps', level: 0 } }),
    ),
    picture(400, 300, '广场上的蓝顶棚子'),
    new Table({
      rows: [
        new TableRow({ children: [cell('东西'), cell('几个')] }),
        new TableRow({ children: [cell('桌'), cell('二十')] }),
      ],
    }),
    picture(200, 260, '两盏亮灯'),
    new Paragraph('用完洗干净还回来。'),
  ]
  return Packer.toBuffer(new Document({ numbering: { config: [NUMBERED] }, sections: [{ children }] }))
}

/** A Word file with one picture of this size. */
export async function wordFileWith(width: number, height: number): Promise<Buffer> {
  const children = [new Paragraph('搭台那天拍的。'), picture(width, height, '新搭的戏台')]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** A Word file of these words, each a paragraph with a link to the address beside it. */
export async function wordFileOf(lines: readonly { text: string; link: string }[]): Promise<Buffer> {
  const children = lines.map(
    ({ text, link }) =>
      new Paragraph({
        children: [new TextRun(text), new ExternalHyperlink({ link, children: [new TextRun('看')] })],
      }),
  )
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
