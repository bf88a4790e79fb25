import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const WHAT_TO_INSTALL = [
  'The browser journeys need Chromium and a Chinese font, and neither could be installed here.',
  'Debian or Ubuntu: sudo apt-get install -y chromium fonts-noto-cjk',
  'Elsewhere: install Chrome or Chromium, and set CHROMIUM=/path/to/it.',
].join('\n')

/** Where Chromium is; empty when it is not on this machine. `CHROMIUM` says otherwise. */
export function chromiumPath(): string {
  const asked = process.env.CHROMIUM
  return asked ?? KNOWN.find((path) => existsSync(path)) ?? ''
}

/** Makes sure of Chromium and a Chinese font, installing them where this may. @throws Error saying what to install. */
export function ensureChromium(): void {
  if (chromiumPath() !== '' && hasChineseFont()) return
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall) installByApt()
  if (chromiumPath() === '') throw new Error(WHAT_TO_INSTALL)
}

function installByApt(): void {
  console.log('Installing Chromium and a Chinese font …')
  const quietly = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], quietly)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quietly)
}

// Without one every Chinese character is a box; machines without fontconfig bring fonts of their own.
export function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return listed.error !== undefined || listed.stdout.trim() !== ''
}
