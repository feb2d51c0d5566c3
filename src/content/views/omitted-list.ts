import type { HideableBlocks } from '../../clutter/hide/types'
import type { OmittedListProps } from '../../ui/tray/OmittedList'
import type { OpenList } from '../../ui/tray/open-list'
import type { UserRules } from '../analysis/user-rules'
import { createBlockRules } from './block-rules'
import type { TidyParts } from './tidy-view'

interface ListWishes {
  /** What is not in the article, and takes it there. */
  readonly blocks: HideableBlocks
  readonly userRules: UserRules
}

/**
 * Lists what of a page is not in its article.
 * @param place of the reader's, to be drawn into
 */
export type ListOmitted = (place: HTMLElement, wishes: ListWishes) => OpenOmittedList

/** A list that is on the screen. */
interface OpenOmittedList extends OpenList {
  /** How many of the blocks on it are not in the article now. */
  readonly count: () => number
  /** Says what went wrong, in a sentence. */
  readonly tell: (notice: string) => void
}

export interface ListParts extends Pick<TidyParts, 'selectorsOf' | 'translate' | 'isListed'> {
  readonly openList: (place: HTMLElement, props: OmittedListProps) => OpenList
}

export function createListOmitted(parts: ListParts): ListOmitted {
  return (place, { blocks, userRules }) => {
    const tidied = createBlockRules(blocks, userRules, parts)
    const { end } = parts.openList(place, { tidied, translate: parts.translate })
    return { count: () => tidied.blocks().filter(tidied.isHidden).length, tell: tidied.tell, end }
  }
}
