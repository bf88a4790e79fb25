import { join, resolve } from 'node:path'
import { COLLECTIONS } from '../cloudfunctions/lib/collections'
import type { CollectionSpecs, LocalCloudConfig, RunningCloud } from '../localcloud'
import { startLocalCloud } from '../localcloud'
import { DEMO_PEOPLE } from './demo/people'
import { seedGround, seedLives } from './demo/seed'

const ROOT = resolve(__dirname, '..')

export const FOLDERS = {
  weapp: join(ROOT, 'dist', 'weapp'),
  h5: join(ROOT, 'dist', 'h5'),
  functions: join(ROOT, 'dist', 'cloudfunctions'),
  data: process.env.XIANGFENG_DATA ?? join(ROOT, '.local'),
}

export interface LocalOptions {
  folder: string
  port: number
  lan?: boolean
  quiet?: boolean
  /** Whether the clock ticks only when told to, as tests need it. */
  timersByHand?: boolean
  /** How much demo data an empty cloud is given: all of it, only the ground it stands on, or none. */
  seed: 'demo' | 'ground' | 'none'
}

/** Starts this program's cloud on this machine; an empty one is filled first. */
export async function startXiangfeng(options: LocalOptions): Promise<RunningCloud> {
  const cloud = await startLocalCloud(configOf(options, () => fill(cloud, options)))
  if (cloud.database.collections().every(({ count }) => count === 0)) await fill(cloud, options)
  return cloud
}

async function fill(cloud: RunningCloud, { seed }: LocalOptions): Promise<void> {
  if (seed === 'none') return
  seedGround(cloud)
  if (seed === 'demo') await seedLives(cloud)
}

function configOf(options: LocalOptions, reset: () => Promise<void>): LocalCloudConfig {
  return {
    name: '乡风',
    appid: 'wx0000000000000000',
    env: 'xiangfeng-local',
    folder: options.folder,
    functions: { folder: FOLDERS.functions },
    collections: specs(),
    web: {
      folder: FOLDERS.h5,
      pageUrl: (page, scene) => `/#/${page}?scene=${encodeURIComponent(scene)}`,
    },
    identities: Object.values(DEMO_PEOPLE).map(({ openid, label }) => ({ openid, label })),
    reset,
    allowLan: options.lan ?? false,
    port: options.port,
    unsafeWords: ['赌博', '代开发票'],
    quiet: options.quiet ?? false,
    timersByHand: options.timersByHand ?? false,
  }
}

function specs(): CollectionSpecs {
  return Object.fromEntries(
    Object.entries(COLLECTIONS).map(([name, indexes]) => [name, { indexes: [...indexes] }]),
  )
}
