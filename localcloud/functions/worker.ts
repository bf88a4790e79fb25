import { createRequire } from 'node:module'
import { format } from 'node:util'
import { parentPort } from 'node:worker_threads'
import type { FromWorker, Invocation } from './worker-messages'

// Runs inside a worker thread; transformed to plain JavaScript when the cloud starts, so it may import types and node modules only.

interface CloudFunction {
  main(event: unknown, context: unknown): unknown
}

let current = 0

function say(message: FromWorker): void {
  parentPort?.postMessage(message)
}

function captureConsole(): void {
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    console[level] = (...parts: unknown[]) => say({ type: 'log', id: current, level, text: format(...parts) })
  }
}

function setEnvironment(env: Invocation['env']): void {
  for (const [key, value] of Object.entries(env)) {
    if (value === undefined) Reflect.deleteProperty(process.env, key)
    else process.env[key] = value
  }
}

function isCloudFunction(module: unknown): module is CloudFunction {
  return (
    typeof module === 'object' && module !== null && 'main' in module && typeof module.main === 'function'
  )
}

function load(entry: string): CloudFunction {
  const module: unknown = createRequire(entry)(entry)
  if (!isCloudFunction(module)) throw new Error('index.main not found')
  return module
}

function describe(thrown: unknown): { name: string; message: string; stack: string } {
  if (thrown instanceof Error) {
    return { name: thrown.name, message: thrown.message, stack: thrown.stack ?? thrown.message }
  }
  const text = typeof thrown === 'string' ? thrown : format(thrown)
  return { name: 'Error', message: text, stack: text }
}

async function invoke(invocation: Invocation): Promise<void> {
  const { id } = invocation
  current = id
  try {
    setEnvironment(invocation.env)
    const target = load(invocation.entry)
    say({ type: 'started', id })
    const result = await target.main(JSON.parse(invocation.event), invocation.context)
    say({ type: 'done', id, result: JSON.stringify(result ?? null) })
  } catch (error) {
    say({ type: 'failed', id, error: describe(error) })
  }
}

captureConsole()
parentPort?.on('message', (invocation: Invocation) => void invoke(invocation))
