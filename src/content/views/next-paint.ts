/** Settles once the browser has painted what is there now. */
export function nextPaint(window: Window): Promise<void> {
  return new Promise(resolve => window.requestAnimationFrame(() => window.setTimeout(resolve)))
}
