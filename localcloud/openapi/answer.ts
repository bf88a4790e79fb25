import type { Inbox } from './inbox'

/** What an openapi call came to. */
export type OpenApiAnswer =
  | { json: { errcode: number; errmsg: string } & Record<string, unknown> }
  | { bytes: Buffer; contentType: string }
  | { systemError: number }

/** What the openapi of this machine stands on. */
export interface OpenApiGround {
  appid: string
  inbox: Inbox
  unsafeWords: string[]
  /** where a page with its scene leads, as an absolute URL */
  pageUrl?: (page: string, scene: string) => string
}

export type OpenApiCall = (
  params: Record<string, unknown>,
  ground: OpenApiGround,
) => OpenApiAnswer | Promise<OpenApiAnswer>

/** A refusal by WeChat's number. */
export function refuse(errcode: number, errmsg: string): OpenApiAnswer {
  return { json: { errcode, errmsg } }
}

export function succeed(more: Record<string, unknown> = {}): OpenApiAnswer {
  return { json: { errcode: 0, errmsg: 'ok', ...more } }
}

/** Openids of this cloud look like this, so that none is taken for a real one. */
export const localOpenid = /^oLocal[\w-]{1,58}$/
