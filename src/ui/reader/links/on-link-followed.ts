import { usersEvents } from '../../kit/users-events'

/**
 * Calls with the address of each link of the article that the user follows in this tab to another page of the same
 * origin. The browser goes there by itself.
 * @param reader the reader's dialog
 */
export function onLinkFollowed(
  reader: HTMLDialogElement,
  listener: (address: string) => void,
  signal: AbortSignal,
): void {
  const follow = (event: MouseEvent) => {
    if (event !== usersEvents.click || event.button !== 0 || hasModifier(event)) return
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.article a[href]') : null
    if (link && leadsOn(link, reader.ownerDocument.location)) listener(link.href)
  }
  reader.addEventListener('click', follow, { signal })
}

function hasModifier({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey
}

function leadsOn({ origin, pathname, search, target }: HTMLAnchorElement, here: Location): boolean {
  const isHere = pathname === here.pathname && search === here.search
  return origin === here.origin && !isHere && (target === '' || target === '_self')
}
