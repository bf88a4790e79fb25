/** What the cloud tells of itself. */
export interface Info {
  name: string
  env: string
  identities: { openid: string; label: string }[]
}

export interface Collection {
  name: string
  count: number
}

export interface LogEntry {
  requestId: string
  fn: string
  source: string
  openid?: string
  at: string
  waited: number
  took: number
  status: 'running' | 'ok' | 'failed'
  error?: string
  lines: { level: string; text: string }[]
}

export interface Message {
  id: string
  at: string
  openid: string
  templateId: string
  page?: string
  data: Record<string, { value: string }>
}

export interface Timer {
  fn: string
  name: string
  config: string
  next?: string
}

export interface Outcome {
  errCode?: number
  errMsg?: string
}

/** Asks the cloud; the caller says what the answer is. @throws Error with the cloud's reason */
export async function ask<Answer>(path: string): Promise<Answer> {
  return answerOf<Answer>(await fetch(`/local/${path}`))
}

/** Tells the cloud to do something. @throws Error with the cloud's reason */
export async function tell<Answer>(path: string, body: object = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'x-local-console': '1' }
  return answerOf<Answer>(
    await fetch(`/local/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  )
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message ?? response.statusText)
  return answer
}
