const PATIENCE = 15_000
const INTERVAL = 25

/** What `look` answers, as soon as it no longer throws. @throws its last error when that takes too long */
export async function waitFor<Found>(look: () => Found): Promise<Found> {
  const until = Date.now() + PATIENCE
  for (;;) {
    try {
      return look()
    } catch (fault) {
      if (Date.now() > until) throw fault
      await new Promise((resolve) => setTimeout(resolve, INTERVAL))
    }
  }
}
