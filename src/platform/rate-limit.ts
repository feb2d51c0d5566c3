interface RateLimit {
  /** How many may come at once after a rest. */
  readonly burst: number
  /** After that, one in this time, ms. */
  readonly interval: number
}

/** @returns is to be called after each run of something; resolves when the next may come */
export function limitRate({ burst, interval }: RateLimit): () => Promise<void> {
  /** When all runs so far would have had their time. */
  let spentUntil = 0
  return async () => {
    const now = Date.now()
    spentUntil = Math.max(spentUntil, now) + interval
    const wait = spentUntil - now - (burst - 1) * interval
    // A clock that is set back must not make it long.
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, Math.min(wait, interval)))
  }
}
