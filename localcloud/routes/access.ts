import { networkInterfaces } from 'node:os'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../ground'

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Refuses everyone but this machine. */
export const onlyThisMachine: MiddlewareHandler<Env> = async (c, next) => {
  if (!fromLoopback(c) || !loopbackHosts.has(hostname(c)))
    return refuse(c, 'this address answers to its own machine only')
  return next()
}

/**
 * Refuses other machines unless the config lets them in, and every name that isn't ours: else a page of another site
 * could point its own name at this machine.
 */
export function onlyOurNetwork(allowLan: boolean): MiddlewareHandler<Env> {
  return async (c, next) => {
    const ours = loopbackHosts.has(hostname(c)) || (allowLan && ownAddresses().has(hostname(c)))
    if (!ours || (!allowLan && !fromLoopback(c))) return refuse(c, '这个网址只在自己的电脑上能打开')
    return next()
  }
}

/** Refuses what a page of another site sends: nothing here is meant for it. */
export const onlySameSite: MiddlewareHandler<Env> = async (c, next) => {
  const origin = c.req.header('origin')
  const crossSite = c.req.header('sec-fetch-site') === 'cross-site'
  if (crossSite && c.req.method !== 'GET') return refuse(c, 'not from another site')
  if (origin !== undefined && origin !== `http://${c.req.header('host')}`)
    return refuse(c, 'not from another site')
  return next()
}

/** Refuses changes without the header that only a script of our own pages can set. */
export const onlyConsole: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.header('x-local-console') !== '1')
    return refuse(c, 'the x-local-console header is missing')
  return next()
}

function fromLoopback(c: Context<Env>): boolean {
  return loopback.test(getConnInfo(c).remote.address ?? '')
}

function hostname(c: Context<Env>): string {
  return (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase()
}

function refuse(c: Context<Env>, message: string): Response {
  return c.json({ code: 'INVALID_REQUEST_SOURCE', message }, 403)
}

/** The addresses of this machine in its networks, IPv4. */
export function ownAddresses(): Set<string> {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return new Set(
    all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
  )
}
