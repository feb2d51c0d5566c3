import type { HideableBlocks } from '../../clutter/hide/types'
import { type Clutter, isPicked, isUserRule, type Ruling } from '../../domain/clutter'
import { isInPage } from '../../page/dom-access'

/** The user's choice for a block: in the article, or not. */
export interface BlockChoice {
  readonly block: Clutter
  readonly isRestored: boolean
}

/** Blocks left out of the article, and those the user restored, by a rule or on this page. */
export class OmittedBlocks implements HideableBlocks {
  private readonly onChoice: (choice: BlockChoice | null) => void
  private readonly choices = new Map<Element, boolean>()
  private restoredByRule = new Set<Element>()
  private listed = new Map<Element, Clutter>()

  /** @param onChoice is called with each choice, and with `null` when the reason of a block has changed */
  constructor(onChoice: (choice: BlockChoice | null) => void) {
    this.onChoice = onChoice
  }

  readonly blocks = (): Clutter[] => [...this.listed.values()].filter(({ element }) => isInPage(element))

  readonly isHidden = (block: Clutter): boolean => !this.isRestored(block)

  /** The page is only read again when the user asks for it, so that the list never changes by itself. */
  readonly onChange = () => () => undefined

  readonly restoreBlock = (block: Clutter): void => this.choose(block, true)

  readonly hideBlock = (block: Clutter): void => this.choose(block, false)

  readonly list = (block: Clutter): void => {
    this.listed.set(block.element, block)
    this.onChoice(null)
  }

  /** The elements that go into the article although they are clutter. */
  restored(): Element[] {
    return this.blocks()
      .filter(block => this.isRestored(block))
      .map(({ element }) => element)
  }

  /**
   * Takes over what the rules of the site make of the page's clutter.
   * @param inPageOrder sorts blocks in the order of the page
   */
  update(ruling: Ruling, inPageOrder: (blocks: readonly Clutter[]) => readonly Clutter[]): void {
    // What a bundled rule keeps is part of the article, and judged with the rest of it.
    const keptByUser = ruling.kept.filter(({ reason }) => isUserRule(reason))
    this.restoredByRule = new Set(keptByUser.map(({ element }) => element))
    // A block that is neither found nor ruled any more is listed on for a rule that the user has taken back.
    const earlier = this.blocks().filter(({ reason }) => isPicked(reason))
    const blocks = inPageOrder([...earlier, ...ruling.clutter, ...keptByUser])
    this.listed = new Map(blocks.map(block => [block.element, block]))
  }

  private isRestored({ element }: Clutter): boolean {
    return this.choices.get(element) ?? this.restoredByRule.has(element)
  }

  private choose(block: Clutter, isRestored: boolean): void {
    const { element } = block
    const isUnchanged = this.listed.has(element) && this.isRestored(block) === isRestored
    if (!this.listed.has(element)) this.listed.set(element, block)
    this.choices.set(element, isRestored)
    if (!isUnchanged) this.onChoice({ block, isRestored })
  }
}
