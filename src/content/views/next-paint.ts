/** Settles once the browser has painted what is there now. A tab in the background paints nothing. */
export function nextPaint(window: Window): Promise<void> {
  return new Promise(resolve => {
    if (window.document.hidden) window.setTimeout(resolve)
    else window.requestAnimationFrame(() => window.setTimeout(resolve))
  })
}
