/** A place in the text where blocks are left out, and those blocks. */
interface Gap {
  readonly place: HTMLElement
  readonly blocks: Element[]
}

/** The blocks of a text that were left out of it, and may belong to it. */
export interface LeftOut {
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
export function countLeftOut(content: ParentNode): number {
  return [...content.children].filter(block => block.hasAttribute('data-left-out')).length
}

/**
 * Takes the blocks that extraction was unsure of out of a text that is shown, so that nothing finds them there: no
 * eye, no screen reader, no search, no copy. An empty element stays in the place of each run of them.
 * @param content dressed already; its blocks are its children
 */
export function takeLeftOut(content: Element): LeftOut {
  const gaps: Gap[] = []
  for (const block of [...content.children].filter(isLeftOut)) {
    const last = gaps.at(-1)
    const gap = last && last.place === block.previousElementSibling ? last : openGap(block)
    if (gap !== last) gaps.push(gap)
    gap.blocks.push(block)
    block.remove()
  }
  return {
    show: label => {
      for (const { place, blocks } of gaps) {
        place.append(...blocks)
        place.role = 'group'
        place.ariaLabel = label
        place.tabIndex = -1
      }
      return gaps[0]?.place
    },
    hide: () => {
      for (const { place } of gaps) {
        place.replaceChildren()
        for (const attribute of ['role', 'aria-label', 'tabindex']) place.removeAttribute(attribute)
      }
    },
  }
}

/** A table has been given a box by then. */
function isLeftOut(block: Element): boolean {
  return block.matches('[data-left-out], .table:has(> [data-left-out])')
}

function openGap(block: Element): Gap {
  const place = block.ownerDocument.createElement('div')
  place.className = 'left-out'
  block.before(place)
  return { place, blocks: [] }
}
