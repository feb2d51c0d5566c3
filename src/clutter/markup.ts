import type { ClutterKind, ClutterRules } from '../domain/clutter'

/** An element that fits a selector. */
export interface Marked {
  readonly element: Element
  readonly kind: ClutterKind
  readonly selector: string
}

/** Finds the elements whose markup says by itself what they are, in the order of the rules. */
export type MarkupFinder = (document: Document) => Marked[]

interface Rule {
  readonly kind: ClutterKind
  readonly selector: string
}

const { matches } = Element.prototype
const byAttribute = /^\[/

/**
 * Makes a finder of a set of selectors. Browsers look up ids, class names and tags at once, but search the whole page
 * for an attribute: so all selectors that begin with one share one search.
 */
export function createMarkupFinder(selectors: ClutterRules['selectors']): MarkupFinder {
  const rules = (Object.entries(selectors) as [ClutterKind, readonly string[]][]).flatMap(([kind, list]) =>
    list.map((selector): Rule => ({ kind, selector })),
  )
  const shared = rules.map(({ selector }) => selector).filter(selector => byAttribute.test(selector))
  return document => {
    const candidates = shared.length > 0 ? [...document.querySelectorAll(shared.join())] : []
    return rules.flatMap(({ kind, selector }) => {
      const found = byAttribute.test(selector)
        ? candidates.filter(element => matches.call(element, selector))
        : [...document.querySelectorAll(selector)]
      return found.map((element): Marked => ({ element, kind, selector }))
    })
  }
}
