/** How often work is done, however often it is asked for. */
export interface Pace {
  /** Between the end of one pass and the next. ms. */
  readonly gap: number
  /** Passes in all. */
  readonly most: number
}

/** Does work when there is time for it. @returns calls it off */
export type Schedule = (work: () => void, wait: number) => () => void

/** Waits, then for an idle moment, but not for ever. */
const longestIdle = 500

/** Does work in the idle moments of a window. */
export function scheduleIdle(view: Window): Schedule {
  return (work, wait) => {
    let idle = 0
    const timer = view.setTimeout(() => {
      idle = view.requestIdleCallback(work, { timeout: longestIdle })
    }, wait)
    return () => {
      view.clearTimeout(timer)
      view.cancelIdleCallback(idle)
    }
  }
}

export interface Paced {
  /** Asks for a pass. @returns `false` when there will be no more */
  readonly ask: () => boolean
  readonly stop: () => void
}

/** @param now ms, on any clock */
export function paced(work: () => void, { gap, most }: Pace, schedule: Schedule, now: () => number): Paced {
  let passes = 0
  let lastEnd = Number.NEGATIVE_INFINITY
  let callOff: (() => void) | null = null

  const pass = () => {
    callOff = null
    passes++
    work()
    lastEnd = now()
  }
  return {
    ask: () => {
      if (passes >= most) return false
      callOff ??= schedule(pass, Math.max(0, lastEnd + gap - now()))
      return true
    },
    stop: () => {
      passes = most
      callOff?.()
    },
  }
}
