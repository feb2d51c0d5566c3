import type { Clutter, RuledReason, Ruling } from '../../domain/clutter'
import { documentOrder, encloses, tagOf } from '../../page/dom-access'
import { search } from '../../page/selectors'
import { type AttributedRule, rulesFor, type SiteRules } from '../../site-rules/site-rule'

const neverHidden = new Set('HTML HEAD BODY MAIN H1'.split(' '))

/**
 * Applies a site's rules to the clutter that was found without them. The rules of the user outweigh those bundled with
 * the extension, and these outweigh what was found; of two rules for one host, that of the longer site wins. A kept
 * block keeps what is inside it and what is around it. The page is not changed.
 * @param host as in `location.hostname`
 * @param clutter in document order, none inside another
 * @param canHide decides last on each block that a rule would hide
 */
export function applySiteRules(
  document: Document,
  host: string,
  clutter: readonly Clutter[],
  rules: SiteRules,
  canHide: (element: Element) => boolean = () => true,
): Ruling {
  const applied = rulesFor(host, rules)
  // To put thousands of blocks in order takes seconds, and they are.
  if (applied.length === 0) return { clutter: [...clutter], kept: [] }
  const found = new Map(clutter.map(block => [block.element, block]))
  const kept = new Map<Element, Clutter>()
  for (const rule of applied) {
    for (const { element, kind, reason } of hiddenBy(document, rule, canHide)) {
      const otherwise = found.get(element)?.reason ?? null
      found.set(element, { element, kind, reason: { ...reason, otherwise } })
      kept.delete(element)
    }
    for (const block of keptBy(document, rule, [...found.values()])) {
      found.delete(block.element)
      kept.set(block.element, block)
    }
  }
  return { clutter: outermost([...found.values()]), kept: outermost([...kept.values()]) }
}

/** The article's container by a site's rules; `null` if no rule has one that is on this page. */
export function contentByRule(document: Document, host: string, rules: SiteRules): Element | null {
  const selectors = rulesFor(host, rules).flatMap(({ content }) => content ?? [])
  for (const selector of selectors.reverse()) {
    const [first] = search(document, selector) ?? []
    if (first) return first
  }
  return null
}

type RuledBlock = Clutter & { readonly reason: RuledReason }

function hiddenBy(
  document: Document,
  { by, site, hide }: AttributedRule,
  canHide: (element: Element) => boolean,
): RuledBlock[] {
  return hide.flatMap(({ selector, kind }) =>
    find(document, selector)
      .filter(element => !neverHidden.has(tagOf(element)) && canHide(element))
      .map(element => ({
        element,
        kind,
        reason: { signal: 'siteRule', by, site, selector, otherwise: null } as const,
      })),
  )
}

function keptBy(
  document: Document,
  { by, site, keep }: AttributedRule,
  blocks: readonly Clutter[],
): Clutter[] {
  const kept = keep.map(selector => ({ selector, elements: find(document, selector) }))
  return blocks.flatMap(({ element, kind, reason }) => {
    const keeps = (one: Element) => encloses(one, element) || encloses(element, one)
    const selector = kept.find(({ elements }) => elements.some(keeps))?.selector
    if (selector === undefined) return []
    return [{ element, kind, reason: { signal: 'siteRule', by, site, selector, otherwise: reason } }]
  })
}

/** A selector that the browser does not understand finds nothing; rules are checked when they are parsed. */
function find(document: Document, selector: string): readonly Element[] {
  return search(document, selector) ?? []
}

function outermost(blocks: readonly Clutter[]): Clutter[] {
  const outer: Clutter[] = []
  for (const block of [...blocks].sort((one, other) => documentOrder(one.element, other.element))) {
    const last = outer.at(-1)
    if (!last || !encloses(last.element, block.element)) outer.push(block)
  }
  return outer
}
