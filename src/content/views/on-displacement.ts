/**
 * Calls when an element of ours is no longer where it was put. A page that clears its body removes it, and so does the
 * next version of this extension.
 * @param host an element in the page
 * @param signal stops watching
 */
export function onDisplacement(host: Element, displaced: () => void, signal: AbortSignal): void {
  const { parentNode } = host
  const observer = new MutationObserver(() => {
    if (!host.isConnected || host.parentNode !== parentNode) displaced()
  })
  observer.observe(host.ownerDocument.documentElement, { childList: true })
  if (parentNode) observer.observe(parentNode, { childList: true })
  signal.addEventListener('abort', () => observer.disconnect())
}
