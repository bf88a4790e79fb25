import { contentApi } from '../../domain/content/api'
import { linkTo, putFile } from '../lib/files'
import { implementOnRecord } from '../lib/implement'
import { outlineFont } from './outline-font'
import { codeFor } from './sign-code'
import { signPdf } from './sign-pdf'

export const wallSign = implementOnRecord(
  contentApi.wallSign,
  async ({ size, code: wanted, pages }, { record }) => {
    const { number, title, villageName, state } = record
    const [{ code, printed }, font] = await Promise.all([codeFor(number, wanted, pages), outlineFont()])
    const words = { title, villageName, townName: state.village.townName, number }
    const content = Buffer.from(await signPdf(words, printed, size, font))
    const name = `${villageName}${title} ${number} ${size}.pdf`
    // One file a wall and size: printing again takes its place, so that none pile up.
    const fileId = await putFile(`signs/${record._id}/${code}-${size}.pdf`, content)
    return { url: await linkTo(fileId), name, code }
  },
)
