/**
 * Calls when an element of ours is removed from the page. A page that clears its body does so, and so does the next
 * version of this extension.
 * @param host an element in the page
 * @param signal stops watching
 */
export function onRemoval(host: Element, removed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) removed()
  })
  observer.observe(host.ownerDocument.documentElement, { childList: true })
  if (host.parentNode) observer.observe(host.parentNode, { childList: true })
  signal.addEventListener('abort', () => observer.disconnect())
}
