const CHECK_MS = 3_600_000

/**
 * Has the page's own files kept by a service worker, so that it opens again after a power cut without a network, and takes
 * up a new release within the hour. Without one (a plain http address of a network) the page still runs until it is closed.
 */
export function keepRunning(): () => void {
  if (!('serviceWorker' in navigator) || document.querySelector('base') === null) return () => undefined
  const held: { registration?: ServiceWorkerRegistration } = {}
  navigator.serviceWorker
    .register(new URL('screen/worker.js', document.baseURI))
    .then((registration) => {
      held.registration = registration
    })
    .catch(() => undefined)
  const timer = window.setInterval(() => void held.registration?.update().catch(() => undefined), CHECK_MS)
  // A first worker only begins to keep; a later one means that this page is of an older release.
  const hadOne = navigator.serviceWorker.controller !== null
  const renew = () => {
    if (hadOne) window.location.reload()
  }
  navigator.serviceWorker.addEventListener('controllerchange', renew)
  return () => {
    window.clearInterval(timer)
    navigator.serviceWorker.removeEventListener('controllerchange', renew)
  }
}
