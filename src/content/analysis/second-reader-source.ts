import type { SecondReader } from '../../article/second-reader/second-reader'

/** The second reader of a page, whose script comes only once it is needed. */
export interface SecondReaderSource {
  /** `null` while its script is not in the page. */
  readonly get: () => SecondReader | null
  /** Brings its script into the page. Settles in any case, soon, whether it came or not. */
  readonly load: () => Promise<void>
}

/** ms. After this the user sees what the first reading made of the page. */
const longestWait = 800

/** Makes the source of the second reader from what runs its script in the page, which is tried once. */
export function createSecondReaderSource(
  window: Window,
  get: () => SecondReader | null,
  runScript: () => Promise<void>,
): SecondReaderSource {
  let loading: Promise<void> | null = null
  const loadInTime = () => {
    const timeout = new Promise<void>(resolve => window.setTimeout(resolve, longestWait))
    return Promise.race([runScript().catch(() => undefined), timeout])
  }
  return {
    get,
    load: () => {
      if (get()) return Promise.resolve()
      loading ??= loadInTime()
      return loading
    },
  }
}
