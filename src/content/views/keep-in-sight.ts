import type { OpenReader } from '../../ui/reader/open-reader'
import { onDisplacement } from './on-displacement'

/** The page cannot hold this up, whatever it does with the events below. ms. */
const checkEvery = 500
/** A reader that has come back so often within `recently`, and is covered again, gives way. */
const mostReturns = 3
/** ms */
const recently = 10_000

interface SightListener {
  /** The reader's element is in the page no more. */
  readonly onRemoved: () => void
  /** The page keeps the reader out of sight. */
  readonly onCovered: () => void
}

/**
 * Keeps a reader in sight: where the page moves it, hides all around it or lays something over it, it comes back on
 * top. Against a page that insists it gives way, rather than have the user read through holes.
 * @param signal ends it
 */
export function keepInSight(
  window: Window,
  reader: Pick<OpenReader, 'host' | 'inSight' | 'comeBack'>,
  { onRemoved, onCovered }: SightListener,
  signal: AbortSignal,
): void {
  const { document } = window
  let returns: readonly number[] = []
  const check = () => {
    if (signal.aborted) return
    if (!reader.host.isConnected) return onRemoved()
    const seen = document.hidden ? 'all' : reader.inSight()
    if (seen === 'all') return
    const now = window.performance.now()
    returns = returns.filter(time => now - time < recently)
    if (returns.length < mostReturns) {
      returns = [...returns, now]
      reader.comeBack()
    } else onCovered()
  }
  onDisplacement(reader.host, check, signal)
  window.addEventListener('toggle', check, { capture: true, signal })
  window.addEventListener('resize', check, { signal })
  const timer = window.setInterval(check, checkEvery)
  signal.addEventListener('abort', () => window.clearInterval(timer))
}
