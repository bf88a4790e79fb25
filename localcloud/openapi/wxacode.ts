import { toBuffer } from 'qrcode'
import * as v from 'valibot'
import { refuse, type OpenApiCall } from './answer'

const params = v.object({
  scene: v.string(),
  page: v.optional(v.string(), ''),
  width: v.optional(v.pipe(v.number(), v.minValue(280), v.maxValue(1280)), 430),
})

const scenePattern = /^[A-Za-z0-9!#$&'()*+,/:;=?@\-._~]{1,32}$/

/** `wxacode.getUnlimited`: a QR code that leads to the page in the browser app of this machine. */
export const getUnlimited: OpenApiCall = async (given, ground) => {
  const asked = v.safeParse(params, given)
  if (!asked.success) return refuse(47001, `data format error: ${asked.issues[0].message}`)
  const { scene, page, width } = asked.output
  if (!scenePattern.test(scene)) return refuse(40129, 'invalid scene')
  if (page.startsWith('/') || page.includes('?')) return refuse(41030, 'invalid page')
  if (!ground.pageUrl) return refuse(41030, 'invalid page: this cloud serves no browser app')
  const bytes = await toBuffer(ground.pageUrl(page, scene), { width, margin: 2, errorCorrectionLevel: 'M' })
  return { bytes, contentType: 'image/png' }
}
