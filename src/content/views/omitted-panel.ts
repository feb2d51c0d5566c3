import type { OpenReader } from '../../ui/reader/open-reader'
import type { BlockChoice } from '../analysis/omitted-blocks'
import type { OpenOmittedList, ReaderViewDeps, ShowReaderOptions } from './types'

/** The list of the blocks left out of the article, as the reader's panel uses it. */
export interface OmittedListInPanel {
  /**
   * Loads the list and draws it into the panel, once.
   * @returns whether it could be loaded
   */
  readonly open: (panel: HTMLElement) => Promise<boolean>
  /** How many of the listed blocks are not in the article now; 0 as long as the list was not opened. */
  readonly count: () => number
}

/**
 * Connects the list of omitted blocks to an open reader. The reader scrolls to a block that the user restores;
 * when a block is left out again, or the article changes otherwise, what the user is reading stays in place.
 * @param signal ends the connection and the list
 */
export function connectOmittedList(
  { translate }: Pick<ReaderViewDeps, 'translate'>,
  { article, listOmitted }: Pick<ShowReaderOptions, 'article' | 'listOmitted'>,
  reader: Pick<OpenReader, 'show' | 'showNewBlocks' | 'readingPosition' | 'scrollTo'>,
  signal: AbortSignal,
): OmittedListInPanel {
  const { tell, ...list } = createLazyList(listOmitted, signal)
  const refresh = () => {
    const position = reader.readingPosition()
    reader.show(article.read())
    if (position) reader.scrollTo(position)
  }
  const onChoice = (choice: BlockChoice | null) => {
    if (choice) tell('')
    if (!choice?.isRestored) return refresh()
    if (reader.showNewBlocks(article.read())) return
    article.omitted.hideBlock(choice.block)
    tell(translate('omitted_textless'))
  }
  signal.addEventListener('abort', article.onBlockChoice(onChoice), { once: true })
  return list
}

function createLazyList(
  listOmitted: ShowReaderOptions['listOmitted'],
  signal: AbortSignal,
): OmittedListInPanel & Pick<OpenOmittedList, 'tell'> {
  let loading: Promise<OpenOmittedList | null> | null = null
  let count = () => 0
  return {
    open: async panel => {
      loading ??= listOmitted(panel)
      const list = await loading
      if (!list) loading = null
      else if (signal.aborted) list.end()
      else signal.addEventListener('abort', list.end, { once: true })
      if (list) count = list.count
      return list !== null
    },
    count: () => count(),
    tell: notice => void loading?.then(list => list?.tell(notice)),
  }
}
