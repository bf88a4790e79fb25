import { refuse, type OpenApiAnswer, type OpenApiCall, type OpenApiGround } from './answer'
import { checkText } from './content-check'
import { getPhoneNumber } from './phone-number'
import { sendSubscribeMessage } from './subscribe-message'
import { getUnlimited } from './wxacode'

const offered: Record<string, OpenApiCall> = {
  'wxacode.getUnlimited': getUnlimited,
  'subscribeMessage.send': sendSubscribeMessage,
  'security.msgSecCheck': checkText,
  'phonenumber.getPhoneNumber': getPhoneNumber,
}

const notFound = -604100
const notPermitted = -604101

/**
 * Answers an openapi call as WeChat's server would.
 * @param permitted the names in the calling function's `config.json`; undefined when no function calls
 */
export async function answerOpenApi(
  name: string,
  params: Record<string, unknown>,
  ground: OpenApiGround,
  permitted?: string[],
): Promise<OpenApiAnswer> {
  const call = offered[name]
  if (!call) return refuse(notFound, `API not found: openapi.${name} is not offered locally`)
  if (permitted && !permitted.includes(name)) return { systemError: notPermitted }
  return call(params, ground)
}
