import { targetOf } from '../../page/fragment'
import { appendAll } from '../append-all'

/**
 * Keeps the ids that links in the text point to, as footnotes do, and takes all other ids away. Such links are
 * written as `#id`, also where the page has its own whole address in them. A link within the page whose target is
 * not in the text leads nowhere any more and becomes plain text.
 * @param page the page's address; to be given where the base of the root is another
 */
export function resolveLinks(root: Element, page = root.baseURI): void {
  const targets = new Set<string>()
  for (const link of [...root.querySelectorAll('a')]) {
    const href = link.getAttribute('href')?.trim() ?? ''
    const fragment = fragmentWithin(href, page, root.baseURI)
    const target = fragment === null ? null : targetOf(fragment, root)?.getAttribute('id')
    if (target) {
      targets.add(target)
      link.setAttribute('href', `#${fragment}`)
    } else if (fragment !== null || !leadsAway(href, root.baseURI)) undoLink(link)
  }
  for (const element of root.querySelectorAll('[id]')) {
    if (!targets.has(element.getAttribute('id') ?? '')) element.removeAttribute('id')
  }
}

/** What stands behind the `#` of a link within the page; `null` for every other link. */
function fragmentWithin(href: string, page: string, base: string): string | null {
  const at = href.indexOf('#')
  if (at < 0) return null
  const isWithin = at === 0 || isSamePage(href.slice(0, at), page, base)
  return isWithin ? href.slice(at + 1) : null
}

/** Texts are written before their page has moved to `https:`, and pages are opened with more behind their `?`. */
function isSamePage(address: string, page: string, base: string): boolean {
  if (!URL.canParse(address, base) || !URL.canParse(page)) return false
  const [link, here] = [new URL(address, base), new URL(page)]
  const isWeb = /^https?:/.test(link.protocol) && /^https?:/.test(here.protocol)
  return isWeb && placeOf(link) === placeOf(here) && (link.search === '' || link.search === here.search)
}

function placeOf({ host, pathname }: URL): string {
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '')
}

/** Text that was linked stays, and so does a place that others point to. */
function undoLink(link: Element): void {
  const id = link.getAttribute('id')
  const place = link.ownerDocument.createElement('span')
  if (id) place.id = id
  appendAll(place, link.childNodes)
  link.replaceWith(...(id ? [place] : place.childNodes))
}

function leadsAway(href: string, base: string): boolean {
  return (
    href !== '' && URL.canParse(href, base) && /^(?:https?|mailto|tel):/.test(new URL(href, base).protocol)
  )
}
