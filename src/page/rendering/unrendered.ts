import { attributeOf } from '../dom-access'
import { hiddenMark } from '../own-markup'
import type { Rendering, RenderingReader } from './rendering'

/** The parts of a page that are not rendered. Elements are given by number, in document order. */
export interface Unrendered {
  /** The outermost elements that are not rendered, as far as they hold text. */
  readonly roots: readonly number[]
  /** Elements inside them whose text is shown all the same. */
  readonly shownInside: readonly number[]
}

export const nothingUnrendered: Unrendered = { roots: [], shownInside: [] }

/** Steps from the text of an item in a list up to the list. */
const itemDepth = 3

/** Tells while a page is walked what is not rendered. */
export interface UnrenderedFinder extends Unrendered {
  /**
   * Whether the text directly in an element is shown. Asked in document order, of elements that are open.
   * @param number of the element
   * @param isLabel whether the text is short, so that it may count as shown where the one beside it was
   */
  readonly isShown: (number: number, isLabel: boolean) => boolean
  /** @returns whether the element is one of the roots, which ends with it */
  readonly leave: (number: number) => boolean
}

/** What the walk has of the elements up to now. */
interface OpenTree {
  readonly elements: readonly Element[]
  readonly tags: readonly string[]
  readonly classes: readonly string[]
  readonly parent: readonly number[]
}

/** Finds the parts that are not rendered while a page is walked. */
export class UnrenderedParts implements UnrenderedFinder {
  readonly roots: number[] = []
  readonly shownInside: number[] = []
  private readonly tree: OpenTree
  private readonly read: RenderingReader
  private readonly answers: (boolean | undefined)[] = []
  /** The last element that was asked about and is shown, in no settled one. */
  private shown = -1
  /** The open element of which it is known how the text in it is rendered, or -1. */
  private settled = -1
  private rendering: Rendering = 'shown'

  constructor(tree: OpenTree, read: RenderingReader) {
    this.tree = tree
    this.read = read
  }

  isShown(number: number, isLabel: boolean): boolean {
    const known = this.answers[number]
    if (known !== undefined) return known
    if (isLabel && this.settled < 0 && this.isBeside(number, this.shown)) return true
    const answer = this.settled < 0 ? this.isFirstShown(number) : this.isShownInside(number)
    this.answers[number] = answer
    if (answer && this.settled < 0) this.shown = number
    return answer
  }

  leave(number: number): boolean {
    if (number !== this.settled) return false
    this.settled = -1
    return this.rendering !== 'shown'
  }

  /** Whether two elements are, or are in, items of one list that are written alike: to ask about each takes long. */
  private isBeside(one: number, other: number): boolean {
    const { tags, classes, parent } = this.tree
    let [item, before] = [one, other]
    for (let step = 0; item >= 0 && before >= 0 && step < itemDepth; step++) {
      if (tags[item] !== tags[before] || classes[item] !== classes[before]) return false
      item = parent[item] ?? -1
      before = parent[before] ?? -1
      if (item === before) return true
    }
    return false
  }

  /** Asks about an element in no settled one; where it is not shown, the outermost one that is not is settled. */
  private isFirstShown(number: number): boolean {
    const own = this.renderingOf(number)
    if (own === 'shown') return true
    const { parent } = this.tree
    let root = number
    let rendering = own
    for (let above = parent[number] ?? -1; above >= 0; above = parent[above] ?? -1) {
      const around = this.renderingOf(above)
      if (around === 'shown') break
      root = above
      rendering = around
    }
    this.settled = root
    this.rendering = countsAsShown(this.tree, root) ? 'shown' : rendering
    if (this.rendering === 'shown') return true
    this.roots.push(root)
    return false
  }

  /** Only what is invisible can have visible text in it. */
  private isShownInside(number: number): boolean {
    if (this.rendering !== 'invisible') return this.rendering === 'shown'
    if (this.renderingOf(number) !== 'shown') return false
    this.shownInside.push(number)
    return true
  }

  private renderingOf(number: number): Rendering {
    const element = this.tree.elements[number]
    return element ? this.read(element) : 'shown'
  }
}

/** Tags of what browsers never show, or only in browsers that do not know `ruby`. */
const neverShown = new Set(['HTML', 'BODY', 'HEAD', 'RP'])

/**
 * Whether an element counts as shown although it is not rendered: what the user can open in place, or find by the
 * browser's search, and what this extension hides. A page that is not rendered at all will be.
 */
function countsAsShown({ elements, tags, parent }: OpenTree, root: number): boolean {
  if (neverShown.has(tags[root] ?? '')) return true
  const element = elements[root]
  if (element && attributeOf(element, hiddenMark) !== null) return true
  const above = parent[root] ?? -1
  if (tags[above] === 'DETAILS') return true
  const around = elements[above]
  return around !== undefined && attributeOf(around, 'hidden') === 'until-found'
}
