import type { OpenReader } from '../../ui/reader/open'
import type { BlockChoice } from '../analysis/omitted-blocks'
import type { ListOmitted } from './omitted-list'
import type { ReaderParts, ReaderWishes } from './reader-view'

/** What an open reader does with blocks that are not in its article. */
interface ShownOmitted {
  /**
   * Lists them in a place of the reader's, once.
   * @returns whether the list could be had
   */
  readonly list: (place: HTMLElement) => Promise<boolean>
  /** How many of those on the list are not in the article now; 0 as long as there is no list. */
  readonly count: () => number
}

/**
 * Has an open reader follow what is wanted in its article. It goes to what is taken in; taken out again, and however
 * else the article changes, what is being read stays where it is.
 */
export function showOmitted(
  { translate }: Pick<ReaderParts, 'translate'>,
  { reading, listOmitted }: Pick<ReaderWishes, 'reading' | 'listOmitted'>,
  reader: Pick<OpenReader, 'show' | 'takeIn' | 'place' | 'goTo'>,
  signal: AbortSignal,
): ShownOmitted {
  let opening: Promise<ReturnType<ListOmitted> | null> | null = null
  let count = () => 0

  const tell = (notice: string) => void opening?.then(list => list?.tell(notice))
  const stayAndShow = () => {
    const place = reader.place()
    reader.show(reading.read())
    if (place) reader.goTo(place)
  }
  const follow = (choice: BlockChoice | null) => {
    if (choice) tell('')
    if (!choice?.isRestored) return stayAndShow()
    if (reader.takeIn(reading.read())) return
    reading.omitted.hideBlock(choice.block)
    tell(translate('omitted_textless'))
  }
  signal.addEventListener('abort', reading.onBlockChoice(follow), { once: true })

  return {
    list: async place => {
      opening ??= listOmitted(place)
      const list = await opening
      if (!list) opening = null
      else if (signal.aborted) list.end()
      else signal.addEventListener('abort', list.end, { once: true })
      if (list) count = list.count
      return list !== null
    },
    count: () => count(),
  }
}
