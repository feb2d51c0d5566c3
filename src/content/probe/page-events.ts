import { elementsNamed, listenOnce } from '../../detection/dom-access'

/** ms without new elements after which a page is quiet. */
const quietTime = 150

/** Whether the markup of a page is still being parsed. */
export function isLoading({ readyState }: Document): boolean {
  return readyState === 'loading'
}

/** Waits until the page is shown. One that is loaded in advance may never be. */
export async function whenShown(document: Document): Promise<void> {
  const isAhead = 'prerendering' in document && document.prerendering === true
  if (isAhead) await nextEvent(document, 'prerenderingchange')
}

/** How many elements a page has. */
export function countElements(document: Document): number {
  return elementsNamed(document, '*').length
}

export function nextEvent(document: Document, event: string): Promise<unknown> {
  return new Promise(resolve => listenOnce(document, event, resolve))
}

/** Waits for the body of a page to begin. By then its whole head was parsed. */
export function whenBodyBegins(document: Document): Promise<unknown> {
  const hasBody = () => elementsNamed(document, 'body').length > 0
  if (hasBody()) return Promise.resolve()
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      if (!hasBody()) return
      observer.disconnect()
      resolve(null)
    })
    observer.observe(document, { childList: true, subtree: true })
  })
}

/** Calls each time elements were added to a page and it has been quiet since. */
export function watchElements(document: Document, call: () => void, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(waiting)
    waiting = setTimeout(call, quietTime)
  })
  if (signal.aborted) return
  observer.observe(document, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(waiting)
  })
}
