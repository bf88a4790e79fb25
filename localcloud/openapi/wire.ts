import { parse } from 'protobufjs'
import * as v from 'valibot'
import { CloudError } from '../cloud-error'
import type { OpenApiAnswer } from './answer'

// The messages the SDK puts on the wire, as its own generated code has them.
const { root } = parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; string appid = 6; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }
`)
const request = root.lookupType('CommApiData')
const response = root.lookupType('CommOpenApiResp')

const pairSchema = v.object({
  key: v.string(),
  value: v.instance(Buffer),
  contenttype: v.optional(v.string()),
})
const requestSchema = v.object({
  openapiData: v.optional(v.object({ pairs: v.optional(v.array(pairSchema), []) }), {}),
})

/** The parameters of an openapi call; files among them stay bytes. @throws CloudError INVALID_PARAM when unreadable */
export function decodeOpenApiRequest(bytes: Buffer): Record<string, unknown> {
  try {
    const plain: unknown = request.toObject(request.decode(bytes), { bytes: Buffer })
    const pairs = v.parse(requestSchema, plain).openapiData.pairs ?? []
    return Object.fromEntries(
      pairs.map(({ key, value, contenttype }) => [key, contenttype ? value : JSON.parse(value.toString())]),
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CloudError('INVALID_PARAM', `the openapi request can't be read: ${reason}`)
  }
}

export function encodeOpenApiAnswer(answer: OpenApiAnswer): Uint8Array {
  return response.encode(response.fromObject(plainAnswer(answer))).finish()
}

function plainAnswer(answer: OpenApiAnswer): Record<string, unknown> {
  if ('systemError' in answer) return { errorCode: answer.systemError, httpCode: 200 }
  if ('bytes' in answer) return { respData: answer.bytes, contentType: answer.contentType, httpCode: 200 }
  const respData = Buffer.from(JSON.stringify(answer.json))
  return { respData, contentType: 'application/json; encoding=utf-8', httpCode: 200 }
}
