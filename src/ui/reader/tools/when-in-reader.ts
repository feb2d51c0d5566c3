/**
 * Waits until the reader shows an element.
 * @param signal ends the waiting, which then does not settle
 */
export function whenInReader(reader: Element, selector: string, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (!reader.querySelector(selector)) return
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(look)
    observer.observe(reader, { childList: true, subtree: true })
    signal.addEventListener('abort', () => observer.disconnect())
    look()
  })
}
