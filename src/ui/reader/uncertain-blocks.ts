/** Where consecutive blocks are left out of the text, and those blocks. */
interface Gap {
  /** Stands in their place, empty while they are left out. */
  readonly slot: HTMLElement
  readonly blocks: Element[]
}

/** The blocks that extraction was unsure of, taken out of a text. */
export interface UncertainBlocks {
  /**
   * Puts them back where they were.
   * @param label what a screen reader calls each run of them
   * @returns the first run
   */
  readonly show: (label: string) => HTMLElement | undefined
  /** Takes them out again. */
  readonly hide: () => void
}

/** How many blocks of a text extraction was unsure of. */
export function countUncertain(content: ParentNode): number {
  return [...content.children].filter(block => block.hasAttribute('data-uncertain')).length
}

/**
 * Takes the blocks that extraction was unsure of out of a text that is shown, so that no screen reader, search or
 * copy finds them there. An empty element stays in the place of each run of them.
 * @param content prepared already; its blocks are its children
 */
export function removeUncertain(content: Element): UncertainBlocks {
  const gaps: Gap[] = []
  for (const block of [...content.children].filter(isUncertain)) {
    const last = gaps.at(-1)
    const gap = last && last.slot === block.previousElementSibling ? last : openGap(block)
    if (gap !== last) gaps.push(gap)
    gap.blocks.push(block)
    block.remove()
  }
  return {
    show: label => {
      for (const { slot, blocks } of gaps) {
        slot.append(...blocks)
        slot.role = 'group'
        slot.ariaLabel = label
        slot.tabIndex = -1
      }
      return gaps[0]?.slot
    },
    hide: () => {
      for (const { slot } of gaps) {
        slot.replaceChildren()
        for (const attribute of ['role', 'aria-label', 'tabindex']) slot.removeAttribute(attribute)
      }
    },
  }
}

/** Preparing the content has put tables into a box. */
function isUncertain(block: Element): boolean {
  return block.matches('[data-uncertain], .table:has(> [data-uncertain])')
}

function openGap(block: Element): Gap {
  const slot = block.ownerDocument.createElement('div')
  slot.className = 'uncertain'
  block.before(slot)
  return { slot, blocks: [] }
}
