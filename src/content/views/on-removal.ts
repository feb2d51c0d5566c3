/**
 * Watches whether something of the extension's is taken out of its page. A page that clears its body does so, and
 * so does the next version of this extension.
 * @param host in the page
 * @param signal ends the watch
 */
export function onRemoval(host: Element, removed: () => void, signal: AbortSignal): void {
  const watch = new MutationObserver(() => {
    if (!host.isConnected) removed()
  })
  watch.observe(host.ownerDocument.documentElement, { childList: true })
  if (host.parentNode) watch.observe(host.parentNode, { childList: true })
  signal.addEventListener('abort', () => watch.disconnect())
}
