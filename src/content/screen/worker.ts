import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

/** The screen's service worker: bundled by scripts/screen-shell.ts, with the list of the release's files put in. */
declare const SCREEN_FILES: { url: string; revision: string | null }[]
declare function skipWaiting(): Promise<void>
declare const clients: { claim(): Promise<void> }

addEventListener('install', () => void skipWaiting())
addEventListener('activate', () => void clients.claim())
cleanupOutdatedCaches()
precacheAndRoute(SCREEN_FILES, {
  // Any address of a screen, such as /screen/1, is the one page.
  urlManipulation: ({ url }) => (/\/screen\/[^./]*$/.test(url.pathname) ? [new URL('index.html', url)] : []),
})
