/** How often work runs, however often it is requested. */
export interface ThrottleLimits {
  /** Time between the end of one run and the start of the next. ms. */
  readonly gap: number
  /** Runs in all. */
  readonly most: number
}

/** Runs work later, after at least the wait (ms). @returns cancels it */
export type Schedule = (work: () => void, wait: number) => () => void

/** An idle moment is awaited no longer than this. ms. */
const longestIdleWait = 500

/** Schedules work for the idle moments of a window. */
export function scheduleIdle(view: Window): Schedule {
  return (work, wait) => {
    let idle = 0
    const timer = view.setTimeout(() => {
      idle = view.requestIdleCallback(work, { timeout: longestIdleWait })
    }, wait)
    return () => {
      view.clearTimeout(timer)
      view.cancelIdleCallback(idle)
    }
  }
}

export interface ThrottledWork {
  /** Requests a run. @returns `false` if there will be no more */
  readonly request: () => boolean
  readonly stop: () => void
}

/** @param now ms, on any clock */
export function throttle(
  work: () => void,
  { gap, most }: ThrottleLimits,
  schedule: Schedule,
  now: () => number,
): ThrottledWork {
  let runs = 0
  let lastEnd = Number.NEGATIVE_INFINITY
  let cancel: (() => void) | null = null

  const run = () => {
    cancel = null
    runs++
    work()
    lastEnd = now()
  }
  return {
    request: () => {
      if (runs >= most) return false
      cancel ??= schedule(run, Math.max(0, lastEnd + gap - now()))
      return true
    },
    stop: () => {
      runs = most
      cancel?.()
    },
  }
}
