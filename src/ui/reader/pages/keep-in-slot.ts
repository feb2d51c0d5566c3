/**
 * Keeps an element in a place of the reader that is made for it, also where the reader draws that place anew.
 * @param selector of the place
 */
export function keepInSlot(reader: Element, selector: string, element: Element, signal: AbortSignal): void {
  const put = () => {
    const slot = reader.querySelector(selector)
    if (slot && element.parentNode !== slot) slot.append(element)
  }
  const observer = new MutationObserver(put)
  observer.observe(reader, { childList: true, subtree: true })
  put()
  signal.addEventListener('abort', () => {
    observer.disconnect()
    element.remove()
  })
}
