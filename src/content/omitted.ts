import type { HideableBlocks } from '../clutter/tidying'
import type { Ruling } from '../domain/apply-site-rules'
import type { Clutter } from '../domain/clutter'

/** What a reader has just said of a block: that it is wanted in the article, or not. */
export interface Wish {
  readonly block: Clutter
  readonly isWanted: boolean
}

/** What of a page is not in its article, and what of that its reader wants there. */
export interface Omitted extends HideableBlocks {
  /**
   * Takes over what the rules of the page's site make of it.
   * @param inOrder puts blocks in the order of the page
   */
  readonly rule: (ruling: Ruling, inOrder: (blocks: readonly Clutter[]) => readonly Clutter[]) => void
  /** What goes into the article all the same. */
  readonly wanted: () => readonly Element[]
}

/**
 * Begins with nothing left out.
 * @param onWish is called with a wish, and with `null` once something else is told of a block
 */
export function createOmitted(onWish: (wish: Wish | null) => void): Omitted {
  let kept = new Set<Element>()
  let known = new Map<Element, Clutter>()
  const wishes = new Map<Element, boolean>()

  const blocks = () => [...known.values()].filter(({ element }) => element.isConnected)
  const isWanted = ({ element }: Clutter) => wishes.get(element) ?? kept.has(element)
  const wish = (block: Clutter, wanted: boolean) => {
    const { element } = block
    const isSo = known.has(element) && isWanted(block) === wanted
    if (!known.has(element)) known.set(element, block)
    wishes.set(element, wanted)
    if (!isSo) onWish({ block, isWanted: wanted })
  }
  return {
    blocks,
    isHidden: block => !isWanted(block),
    wanted: () =>
      blocks()
        .filter(isWanted)
        .map(({ element }) => element),
    // A page is read again only when something is asked for.
    onChange: () => () => undefined,
    giveBack: block => wish(block, true),
    hideAgain: block => wish(block, false),
    list: block => {
      known.set(block.element, block)
      onWish(null)
    },
    rule: (ruling, inOrder) => {
      const keptByReader = ruling.kept.filter(isKeptByReader)
      kept = new Set(keptByReader.map(({ element }) => element))
      const old = blocks().filter(isOfNoRule)
      known = byElement(inOrder([...old, ...ruling.clutter, ...keptByReader]))
    },
  }
}

/** What comes with the extension keeps only what is of the article: that is judged as all of it is. */
function isKeptByReader({ reason }: Clutter): boolean {
  return reason.signal === 'siteRule' && reason.by === 'own'
}

/** Neither found nor ruled any more: it is on the list because of a rule that the reader has taken back. */
function isOfNoRule({ reason }: Clutter): boolean {
  return reason.signal === 'picked'
}

/** What is told last of a block holds. */
function byElement(blocks: readonly Clutter[]): Map<Element, Clutter> {
  return new Map(blocks.map(block => [block.element, block]))
}
