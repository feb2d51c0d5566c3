import { documentAround, parentElementOf, tagOf } from '../../page/dom-access'
import { type ElementSelectors, type MadeSelector, type SelectorMaker, search } from '../../page/selectors'
import type { NamingRules } from '../rules'
import { siblingPlace, signsOf, tagSelector } from './selector-candidates'
import { createNameJudge, type NameJudge } from './stable-names'

/** How far up a sign is looked for that sets a block apart from those like it. Elements. */
const farthestAnchor = 10
/** Signs of one element that are tried. */
const mostSigns = 4
/** Child steps from a sign down to the block. More are true today only. */
const longestPath = 3

/** Makes selectors that are short and will hold tomorrow. Reads the page only. */
export function createSelectorMaker(rules: NamingRules): SelectorMaker {
  const judge = createNameJudge(rules)
  const attributes = rules.attributes.trim().split(/\s+/)
  return (element): ElementSelectors | null => {
    const document = documentAround(element)
    if (!document || isWholePage(element)) return null
    const making = new Making(document, element, { judge, attributes })
    const own = making.own()
    return own && { own, alike: making.alike(own) }
  }
}

function isWholePage(element: Element): boolean {
  return ['HTML', 'BODY', 'HEAD'].includes(tagOf(element))
}

/** What is believed of an element. */
interface Trust {
  readonly judge: NameJudge
  readonly attributes: readonly string[]
}

/** One element's selectors in the making. */
class Making {
  private readonly document: Document
  private readonly element: Element
  private readonly trust: Trust
  /** What was tried and finds the element, but others too. */
  private readonly ambiguous: MadeSelector[] = []

  constructor(document: Document, element: Element, trust: Trust) {
    this.document = document
    this.element = element
    this.trust = trust
  }

  own(): MadeSelector | null {
    const signs = this.signs(this.element)
    return (
      this.first(signs) ??
      this.first(pairsOf(signs)) ??
      this.first(this.anchored(signs)) ??
      this.counted() ??
      this.leastAmbiguous()
    )
  }

  /** Of the element's own signs the one that fewest others have. */
  alike(own: MadeSelector): MadeSelector | null {
    const signs = this.signs(this.element)
    const tried = [...signs, ...signs.map(sign => tagSelector(this.element) + sign)]
    const shared = tried.flatMap(selector => this.measure(selector) ?? []).filter(({ others }) => others > 0)
    const [closest] = shared.sort((one, other) => one.others - other.others)
    return closest && closest.selector !== own.selector ? closest : null
  }

  private first(selectors: Iterable<string>): MadeSelector | null {
    for (const selector of selectors) {
      const made = this.measure(selector)
      if (made?.others === 0) return made
      if (made) this.ambiguous.push(made)
    }
    return null
  }

  /** `null` where the selector does not find the element. */
  private measure(selector: string): MadeSelector | null {
    const found = search(this.document, selector)
    return found?.includes(this.element) ? { selector, others: found.length - 1 } : null
  }

  private leastAmbiguous(): MadeSelector | null {
    return this.ambiguous.sort((one, other) => one.others - other.others)[0] ?? null
  }

  private signs(element: Element): string[] {
    return signsOf(element, this.trust.judge, this.trust.attributes).slice(0, mostSigns)
  }

  /** The element's signs, or its tag, inside an element that has a sign. */
  private *anchored(signs: readonly string[]): Generator<string> {
    for (const { anchor, depth } of this.anchors()) {
      const combinator = depth === 1 ? ' > ' : ' '
      for (const sign of [...signs, tagSelector(this.element)]) yield anchor + combinator + sign
    }
  }

  /** The last resort: the element's place among its siblings, below a sign that is near, or below the body. */
  private counted(): MadeSelector | null {
    for (const selector of this.places()) {
      const made = this.measure(selector)
      if (made?.others === 0) return made
    }
    return null
  }

  private *places(): Generator<string> {
    const last = tagSelector(this.element) + siblingPlace(this.element)
    for (const { anchor, depth } of this.anchors()) {
      if (depth <= longestPath) yield `${anchor} > ${this.steps(depth)}${last}`
    }
    const depth = this.depthInBody()
    if (depth <= longestPath) yield `body > ${this.steps(depth)}${last}`
  }

  /** The tags between an element so far up and this one. */
  private steps(depth: number): string {
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

  /** The signs of the elements around this one, the nearest first. */
  private *anchors(): Generator<{ readonly anchor: string; readonly depth: number }> {
    let at = parentElementOf(this.element)
    for (let depth = 1; at && !isWholePage(at) && depth <= farthestAnchor; depth++) {
      for (const anchor of this.signs(at).slice(0, 2)) yield { anchor, depth }
      at = parentElementOf(at)
    }
  }
}

function* pairsOf(signs: readonly string[]): Generator<string> {
  for (const [at, one] of signs.entries()) {
    for (const other of signs.slice(at + 1)) {
      // A tag can only stand first.
      if (!/^[a-z]/i.test(other)) yield one + other
      else if (!/^[a-z]/i.test(one)) yield other + one
    }
  }
}
