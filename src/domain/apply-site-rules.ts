import type { Clutter } from './clutter'
import { documentOrder, encloses, tagOf } from './dom-tree'
import { search } from './selectors'
import { isOfSite } from './site'
import type { SiteRuleFault } from './site-rule-faults'
import type { SiteRule, SiteRules } from './site-rules'

/** A page's clutter by its site's rules, and the selectors that could not be searched with or may not be. */
export interface Ruling {
  /** In document order, no block inside another. */
  readonly clutter: Clutter[]
  readonly faults: readonly SiteRuleFault[]
}

const neverHidden = new Set('HTML HEAD BODY MAIN H1'.split(' '))

/**
 * Applies a site's rules to the clutter that was found without them. The reader's own outweigh those that come
 * with the extension, and these outweigh what was found; of two for one host, that of the longer site outweighs.
 * A kept block keeps what is in it and what is around it. Reads the page only.
 * @param host as `location.hostname` has it
 * @param canHide has the last word on each block that a rule would hide
 */
export function applySiteRules(
  document: Document,
  host: string,
  clutter: readonly Clutter[],
  rules: SiteRules,
  canHide: (element: Element) => boolean = () => true,
): Ruling {
  const faults: SiteRuleFault[] = []
  const found = new Map(clutter.map(block => [block.element, block]))
  for (const rule of rulesFor(host, rules)) {
    for (const block of hiddenBy(document, rule, canHide, faults)) found.set(block.element, block)
    const kept = rule.keep.flatMap(selector => find(document, selector, faults))
    for (const element of [...found.keys()]) {
      if (kept.some(one => encloses(one, element) || encloses(element, one))) found.delete(element)
    }
  }
  return { clutter: outermost([...found.values()]), faults }
}

/** The rules that hold for a host; of two that differ, the later outweighs. */
export function rulesFor(host: string, { bundled, own }: SiteRules): SiteRule[] {
  return [bundled, own].flatMap(rules =>
    rules
      .filter(({ site }) => isOfSite(host, site))
      .sort((one, other) => one.site.length - other.site.length),
  )
}

/** The article's container by a site's rules, `null` where none names one or it is not on this page. */
export function contentByRule(document: Document, host: string, rules: SiteRules): Element | null {
  const selectors = rulesFor(host, rules).flatMap(({ content }) => content ?? [])
  for (const selector of selectors.reverse()) {
    const [first] = search(document, selector) ?? []
    if (first) return first
  }
  return null
}

function hiddenBy(
  document: Document,
  { site, hide }: SiteRule,
  canHide: (element: Element) => boolean,
  faults: SiteRuleFault[],
): Clutter[] {
  return hide.flatMap(({ selector, kind }) =>
    find(document, selector, faults)
      .filter(element => !neverHidden.has(tagOf(element)) && canHide(element))
      .map(element => ({ element, kind, reason: { signal: 'siteRule', site, selector } as const })),
  )
}

function find(document: Document, selector: string, faults: SiteRuleFault[]): readonly Element[] {
  const found = search(document, selector)
  if (!found) faults.push({ fault: 'badSelector', about: selector })
  return found ?? []
}

function outermost(blocks: readonly Clutter[]): Clutter[] {
  const outer: Clutter[] = []
  for (const block of [...blocks].sort((one, other) => documentOrder(one.element, other.element))) {
    const last = outer.at(-1)
    if (!last || !encloses(last.element, block.element)) outer.push(block)
  }
  return outer
}
