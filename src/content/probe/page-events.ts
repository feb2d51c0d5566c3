import { elementsNamed, listenOnce } from '../../detection/dom-access'

/** ms without new elements after which a page is quiet. */
const quiet = 150

/** Whether the markup of a page is still coming in. */
export function isLoading({ readyState }: Document): boolean {
  return readyState === 'loading'
}

/** Waits until a page is seen: one that is loaded in advance may never be. */
export async function whenSeen(document: Document): Promise<void> {
  const isAhead = 'prerendering' in document && document.prerendering === true
  if (isAhead) await hearing(document, 'prerenderingchange')
}

/** How many elements a page has. */
export function countElements(document: Document): number {
  return elementsNamed(document, '*').length
}

/** Waits for an event of a document. */
export function hearing(document: Document, event: string): Promise<unknown> {
  return new Promise(resolve => listenOnce(document, event, resolve))
}

/** Waits for the body of a page to begin: then its head is there as a whole. */
export function bodyOf(document: Document): Promise<unknown> {
  const isThere = () => elementsNamed(document, 'body').length > 0
  if (isThere()) return Promise.resolve()
  return new Promise(resolve => {
    const watch = new MutationObserver(() => {
      if (!isThere()) return
      watch.disconnect()
      resolve(null)
    })
    watch.observe(document, { childList: true, subtree: true })
  })
}

/** Calls each time elements came into a page and it has been quiet since. */
export function watchElements(document: Document, call: () => void, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const watch = new MutationObserver(() => {
    clearTimeout(waiting)
    waiting = setTimeout(call, quiet)
  })
  if (signal.aborted) return
  watch.observe(document, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    watch.disconnect()
    clearTimeout(waiting)
  })
}
