import { documentAround, parentElementOf, tagOf } from '../../page/dom-access'
import { type ElementSelectors, type MadeSelector, type SelectorMaker, search } from '../../page/selectors'
import type { NamingRules } from '../rules'
import { selectorCandidates, siblingPosition, tagSelector } from './selector-candidates'
import { createNameClassifier, type NameClassifier } from './stable-names'

/** Ancestors searched for a selector that sets the element apart from others like it. */
const farthestAnchor = 10
/** Candidates of one element that are tried. */
const mostCandidates = 4
/** Child combinators between an anchor and the element. Longer paths break with the next change of the page. */
const longestPath = 3

/** Creates a maker of selectors that are short and survive changes of the page. It only reads the page. */
export function createSelectorMaker(rules: NamingRules): SelectorMaker {
  const names = createNameClassifier(rules)
  const attributes = rules.attributes.trim().split(/\s+/)
  return (element): ElementSelectors | null => {
    const document = documentAround(element)
    if (!document || isWholePage(element)) return null
    const selectors = new SelectorSearch(document, element, { names, attributes })
    const own = selectors.findOwn()
    return own && { own, alike: selectors.findAlike(own) }
  }
}

function isWholePage(element: Element): boolean {
  return ['HTML', 'BODY', 'HEAD'].includes(tagOf(element))
}

/** What selectors may be made of. */
interface Naming {
  readonly names: NameClassifier
  readonly attributes: readonly string[]
}

/** Searches the selectors of one element. */
class SelectorSearch {
  private readonly document: Document
  private readonly element: Element
  private readonly naming: Naming
  /** Selectors that find the element, but others too. */
  private readonly ambiguous: MadeSelector[] = []

  constructor(document: Document, element: Element, naming: Naming) {
    this.document = document
    this.element = element
    this.naming = naming
  }

  /** The first selector that finds the element alone, or the one that finds the fewest others. */
  findOwn(): MadeSelector | null {
    const candidates = this.candidates(this.element)
    return (
      this.firstUnique(candidates) ??
      this.firstUnique(pairsOf(candidates)) ??
      this.firstUnique(this.anchored(candidates)) ??
      this.byPosition() ??
      this.leastAmbiguous()
    )
  }

  /** The selector made of the element alone that also finds others, but the fewest. */
  findAlike(own: MadeSelector): MadeSelector | null {
    const candidates = this.candidates(this.element)
    const tried = [...candidates, ...candidates.map(candidate => tagSelector(this.element) + candidate)]
    const shared = tried.flatMap(selector => this.measure(selector) ?? []).filter(({ others }) => others > 0)
    const [closest] = shared.sort((one, other) => one.others - other.others)
    return closest && closest.selector !== own.selector ? closest : null
  }

  private firstUnique(selectors: Iterable<string>): MadeSelector | null {
    for (const selector of selectors) {
      const made = this.measure(selector)
      if (made?.others === 0) return made
      if (made) this.ambiguous.push(made)
    }
    return null
  }

  /** @returns `null` if the selector does not find the element */
  private measure(selector: string): MadeSelector | null {
    const found = search(this.document, selector)
    return found?.includes(this.element) ? { selector, others: found.length - 1 } : null
  }

  private leastAmbiguous(): MadeSelector | null {
    return this.ambiguous.sort((one, other) => one.others - other.others)[0] ?? null
  }

  private candidates(element: Element): string[] {
    const { names, attributes } = this.naming
    return selectorCandidates(element, names, attributes).slice(0, mostCandidates)
  }

  /** The candidates of the element, or its tag, inside an ancestor that has a candidate. */
  private *anchored(candidates: readonly string[]): Generator<string> {
    for (const { anchor, depth } of this.anchors()) {
      const combinator = depth === 1 ? ' > ' : ' '
      for (const candidate of [...candidates, tagSelector(this.element)])
        yield anchor + combinator + candidate
    }
  }

  /** The last resort: the position of the element among its siblings, below a near anchor or the body. */
  private byPosition(): MadeSelector | null {
    for (const selector of this.positions()) {
      const made = this.measure(selector)
      if (made?.others === 0) return made
    }
    return null
  }

  private *positions(): Generator<string> {
    const last = tagSelector(this.element) + siblingPosition(this.element)
    for (const { anchor, depth } of this.anchors()) {
      if (depth <= longestPath) yield `${anchor} > ${this.pathFrom(depth)}${last}`
    }
    const depth = this.depthInBody()
    if (depth <= longestPath) yield `body > ${this.pathFrom(depth)}${last}`
  }

  /** The tags between the ancestor at a depth and the element. */
  private pathFrom(depth: number): string {
    const tags: string[] = []
    let at = parentElementOf(this.element)
    for (let step = 1; at && step < depth; at = parentElementOf(at), step++) tags.unshift(tagSelector(at))
    return tags.map(tag => `${tag} > `).join('')
  }

  private depthInBody(): number {
    let depth = 1
    for (let at = parentElementOf(this.element); at && tagOf(at) !== 'BODY'; at = parentElementOf(at)) depth++
    return depth
  }

  /** The candidates of the element's ancestors, the nearest first. */
  private *anchors(): Generator<{ readonly anchor: string; readonly depth: number }> {
    let at = parentElementOf(this.element)
    for (let depth = 1; at && !isWholePage(at) && depth <= farthestAnchor; depth++) {
      for (const anchor of this.candidates(at).slice(0, 2)) yield { anchor, depth }
      at = parentElementOf(at)
    }
  }
}

function* pairsOf(candidates: readonly string[]): Generator<string> {
  for (const [at, one] of candidates.entries()) {
    for (const other of candidates.slice(at + 1)) {
      // A compound selector can only begin with its tag.
      if (!/^[a-z]/i.test(other)) yield one + other
      else if (!/^[a-z]/i.test(one)) yield other + one
    }
  }
}
