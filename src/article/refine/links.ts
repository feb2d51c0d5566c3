import { safeAddress } from '../../domain/safe-address'
import { decodeFragment } from '../../page/fragment'
import { appendAll, unwrap } from '../append-all'

/**
 * Keeps the ids that links in the text point to, as in footnotes, and removes all others. Such links become `#id`, even
 * where the page has written its whole address. A link within the page whose target is not in the text becomes plain
 * text.
 * @param page the page's address; needed where the base address of the root is another
 */
export function resolveLinks(root: Element, page = root.baseURI): void {
  const withId = root.querySelectorAll('[id]')
  const ids = new Set([...withId].map(element => element.getAttribute('id') ?? ''))
  const targets = new Set<string>()
  for (const link of [...root.querySelectorAll('a')]) {
    const href = link.getAttribute('href')?.trim() ?? ''
    const fragment = fragmentWithin(href, page, root.baseURI)
    const target = decodeFragment(fragment ?? '')
    if (target && ids.has(target)) {
      targets.add(target)
      link.setAttribute('href', `#${fragment}`)
    } else if (fragment !== null || safeAddress('link', href, root.baseURI) === null) undoLink(link)
  }
  for (const element of root.querySelectorAll('[id]')) {
    if (!targets.has(element.getAttribute('id') ?? '')) element.removeAttribute('id')
  }
}

/** What comes after the `#` of a link within the page; `null` for every other link. */
function fragmentWithin(href: string, page: string, base: string): string | null {
  const at = href.indexOf('#')
  if (at < 0) return null
  const isWithin = at === 0 || isSamePage(href.slice(0, at), page, base)
  return isWithin ? href.slice(at + 1) : null
}

/** Whether an address is the page's own. A link may still have `http:`, and the page may have been opened with a query. */
function isSamePage(address: string, page: string, base: string): boolean {
  if (!URL.canParse(address, base) || !URL.canParse(page)) return false
  const [link, here] = [new URL(address, base), new URL(page)]
  const isWeb = /^https?:/.test(link.protocol) && /^https?:/.test(here.protocol)
  return (
    isWeb && hostAndPath(link) === hostAndPath(here) && (link.search === '' || link.search === here.search)
  )
}

function hostAndPath({ host, pathname }: URL): string {
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '')
}

/** Replaces a link by its contents, or by a `span` where it has an id that other links may point to. */
function undoLink(link: Element): void {
  const id = link.getAttribute('id')
  if (!id) {
    unwrap(link)
    return
  }
  const span = link.ownerDocument.createElement('span')
  span.id = id
  appendAll(span, link.childNodes)
  link.replaceWith(span)
}
