import type { HideableBlocks } from '../../clutter/hide/types'
import { type Clutter, isPicked, isUserRule } from '../../domain/clutter'
import type { Ruling } from '../../site-rules/apply'

/** What a reader has just chosen for a block: that it is wanted in the article, or not. */
export interface BlockChoice {
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
 * @param onChoice is called with a choice, and with `null` once something else is told of a block
 */
export function createOmitted(onChoice: (choice: BlockChoice | null) => void): Omitted {
  let kept = new Set<Element>()
  let known = new Map<Element, Clutter>()
  const choices = new Map<Element, boolean>()

  const blocks = () => [...known.values()].filter(({ element }) => element.isConnected)
  const isWanted = ({ element }: Clutter) => choices.get(element) ?? kept.has(element)
  const choose = (block: Clutter, wanted: boolean) => {
    const { element } = block
    const isSo = known.has(element) && isWanted(block) === wanted
    if (!known.has(element)) known.set(element, block)
    choices.set(element, wanted)
    if (!isSo) onChoice({ block, isWanted: wanted })
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
    restoreBlock: block => choose(block, true),
    hideBlock: block => choose(block, false),
    list: block => {
      known.set(block.element, block)
      onChoice(null)
    },
    rule: (ruling, inOrder) => {
      // What comes with the extension keeps only what is of the article: that is judged as all of it is.
      const keptByReader = ruling.kept.filter(({ reason }) => isUserRule(reason))
      kept = new Set(keptByReader.map(({ element }) => element))
      // Neither found nor ruled any more: on the list because of a rule that the reader has taken back.
      const old = blocks().filter(({ reason }) => isPicked(reason))
      known = byElement(inOrder([...old, ...ruling.clutter, ...keptByReader]))
    },
  }
}

/** What is told last of a block holds. */
function byElement(blocks: readonly Clutter[]): Map<Element, Clutter> {
  return new Map(blocks.map(block => [block.element, block]))
}
