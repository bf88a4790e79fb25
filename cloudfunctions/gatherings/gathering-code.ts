import { gatheringsApi } from '../../domain/gatherings/api'
import { gatheringScene } from '../../domain/gatherings/scene'
import { cloud } from '../lib/cloud'
import { implementOnRecord } from '../lib/implement'

const PAGE = 'gatherings/gathering/index'
const PIXELS = 430

export const gatheringCode = implementOnRecord(gatheringsApi.gatheringCode, async ({ pages }, { record }) => {
  const { number } = record
  const scene = gatheringScene(number)
  const drawn = await miniProgramCode(scene)
  if (drawn !== undefined)
    return {
      image: `data:image/png;base64,${drawn.toString('base64')}`,
      number,
      code: 'miniProgram' as const,
    }
  const address = `${pages.replace(/\/+$/, '')}/#/${PAGE}?scene=${encodeURIComponent(scene)}`
  const { toString } = await import('qrcode')
  const svg = await toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })
  return { image: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, number, code: 'web' as const }
})

async function miniProgramCode(scene: string): Promise<Buffer | undefined> {
  try {
    const { buffer } = await cloud.openapi.wxacode.getUnlimited({
      scene,
      page: PAGE,
      width: PIXELS,
      checkPath: false,
    })
    return Buffer.isBuffer(buffer) ? buffer : undefined
  } catch (fault) {
    // Before the mini program is published WeChat draws none.
    console.error('no mini program code', fault)
    return undefined
  }
}
