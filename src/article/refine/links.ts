import { targetOf } from '../../domain/fragment'

/**
 * Keeps the ids that links in the text point to, as footnotes do, and takes all other ids away. A link within
 * the page whose target is not in the text leads nowhere any more and becomes plain text.
 */
export function settleLinks(root: Element): void {
  const targets = new Set<string>()
  for (const link of [...root.querySelectorAll('a')]) {
    const target = idWithin(link, root)
    if (target) targets.add(target)
    else if (!isAddress(link.getAttribute('href') ?? '')) undoLink(link)
  }
  for (const element of root.querySelectorAll('[id]')) {
    if (!targets.has(element.getAttribute('id') ?? '')) element.removeAttribute('id')
  }
}

/** The id within the text that a link points to, or `null`. */
function idWithin(link: Element, root: Element): string | null {
  const href = link.getAttribute('href')?.trim() ?? ''
  return href.startsWith('#') ? (targetOf(href.slice(1), root)?.getAttribute('id') ?? null) : null
}

/** Text that was linked stays, and so does a place that others point to. */
function undoLink(link: Element): void {
  const id = link.getAttribute('id')
  const place = link.ownerDocument.createElement('span')
  if (id) place.id = id
  place.append(...link.childNodes)
  link.replaceWith(...(id ? [place] : place.childNodes))
}

function isAddress(href: string): boolean {
  return /^(?:https?|mailto|tel):/i.test(href)
}
