/** What follows the text waits until it has not changed for so long. ms */
const settled = 300

/**
 * Calls some time after what the reader shows has changed, once for many changes in a row.
 * @param reader the reader's dialog
 */
export function onContentChange(reader: HTMLDialogElement, listener: () => void, signal: AbortSignal): void {
  let timer = 0
  const observer = new MutationObserver(() => {
    window.clearTimeout(timer)
    timer = window.setTimeout(listener, settled)
  })
  observer.observe(reader, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer)
    observer.disconnect()
  })
}
