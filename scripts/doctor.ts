import { thisMachine, type Machine } from './doctor-machine'
import { nodeProblem } from './node-version'

const GIGABYTE = 1024 ** 3
const BUILD_NAMES = { functions: '云函数', h5: '网页版', weapp: '小程序' } as const

/** One thing looked at: what it is when well, or what is wrong and how to mend it. */
export interface Diagnosis {
  well: boolean
  /** Whether the program cannot run without it. */
  needed: boolean
  sentence: string
}

interface Check {
  needed: boolean
  /** What is wrong and how to mend it; empty when nothing is. */
  trouble(machine: Machine): string
  fine(machine: Machine): string
}

const INSTALL = '在这个文件夹里运行 npm ci'

const PORT_SENTENCES = {
  free: (port: number) => `端口 ${port} 空着`,
  ours: (port: number) => `乡风正开着：http://localhost:${port}`,
}

const DATABASE_SENTENCES = {
  absent: '还没有数据，第一次 npm start 会放进演示数据',
  whole: '数据完好',
  inUse: '数据正用着',
  damaged: '',
}

const CHECKS: readonly Check[] = [
  {
    needed: true,
    trouble: ({ node }) => nodeProblem(node) ?? '',
    fine: ({ node }) => `Node ${node}`,
  },
  {
    needed: true,
    trouble: ({ missing }) => (missing.length === 0 ? '' : `依赖没装好（${few(missing)}）：${INSTALL}`),
    fine: () => '依赖装好了',
  },
  {
    needed: true,
    trouble: ({ driverFault }) =>
      driverFault === '' ? '' : `数据库组件打不开：删掉 node_modules 文件夹，再${INSTALL}（${driverFault}）`,
    fine: () => '数据库组件能用',
  },
  {
    needed: true,
    trouble: ({ portUse, port }) =>
      portUse === 'taken' ? `端口 ${port} 被别的程序占着：换一个，PORT=${port + 1} npm start` : '',
    fine: ({ portUse, port }) => (portUse === 'ours' ? PORT_SENTENCES.ours(port) : PORT_SENTENCES.free(port)),
  },
  {
    needed: true,
    trouble: ({ mayWrite, dataFolder }) =>
      mayWrite ? '' : `存数据的文件夹写不进去：给它写的权限，chmod u+w ${dataFolder}`,
    fine: ({ dataFolder }) => `数据存在 ${dataFolder}`,
  },
  {
    needed: true,
    trouble: ({ database, dataFolder }) =>
      database === 'damaged'
        ? `数据坏了：先把 ${dataFolder}/cloud 改个名字留着，再 npm start，从控制台导入备份`
        : '',
    fine: ({ database }) => DATABASE_SENTENCES[database],
  },
  {
    needed: true,
    trouble: ({ freeBytes }) =>
      freeBytes < GIGABYTE ? `硬盘只剩 ${gigabytes(freeBytes)} GB：腾出 1 GB 以上再开` : '',
    fine: ({ freeBytes }) => `硬盘还有 ${gigabytes(freeBytes)} GB`,
  },
  buildCheck('functions', 'npm start 会自己做'),
  buildCheck('h5', 'npm start 会自己做，要半分钟左右'),
  buildCheck('weapp', '要用微信开发者工具打开，先 npm run build:weapp'),
  {
    needed: false,
    trouble: ({ chromium }) =>
      chromium === '' ? '没有 Chromium，只有 npm test 用得上：sudo apt-get install -y chromium' : '',
    fine: ({ chromium }) => `Chromium：${chromium}`,
  },
  {
    needed: false,
    trouble: ({ hasChineseFont }) =>
      hasChineseFont ? '' : '没有中文字体，截图里的字会是方块：sudo apt-get install -y fonts-noto-cjk',
    fine: () => '有中文字体',
  },
]

/** What is well and what is wrong with a machine, what is needed first. */
export function diagnose(machine: Machine): Diagnosis[] {
  return CHECKS.map(({ needed, trouble, fine }) => {
    const wrong = trouble(machine)
    return { well: wrong === '', needed, sentence: wrong || fine(machine) }
  })
}

/** The diagnoses as one line each, then what they come to. */
export function report(diagnoses: readonly Diagnosis[]): string {
  const lines = diagnoses.map(({ well, sentence }) => `${well ? '✓' : '✗'} ${sentence}`)
  return [...lines, '', isWell(diagnoses) ? '可以开了：npm start' : '先把上面打 ✗ 的弄好，再 npm start'].join(
    '\n',
  )
}

/** Whether the program can run. */
export function isWell(diagnoses: readonly Diagnosis[]): boolean {
  return diagnoses.every(({ well, needed }) => well || !needed)
}

function buildCheck(name: keyof Machine['builds'], mend: string): Check {
  const states = { absent: '还没有做', stale: '比源码旧' }
  return {
    needed: false,
    trouble: ({ builds }) => {
      const state = builds[name]
      return state === 'fresh' ? '' : `${BUILD_NAMES[name]}${states[state]}：${mend}`
    },
    fine: () => `${BUILD_NAMES[name]}是新做的`,
  }
}

function few(names: readonly string[]): string {
  return names.length <= 3 ? names.join('、') : `${names.slice(0, 3).join('、')} 等 ${names.length} 个`
}

function gigabytes(bytes: number): string {
  return (bytes / GIGABYTE).toFixed(1)
}

async function main(): Promise<void> {
  const diagnoses = diagnose(await thisMachine())
  console.log(report(diagnoses))
  process.exit(isWell(diagnoses) ? 0 : 1)
}

if (require.main === module) void main()
