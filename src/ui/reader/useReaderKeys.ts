import { useTakenKeys } from '../kit/useTakenKeys'
import { type ReaderAction, readerActionOf } from './shortcuts'

/** Listens to every key while the reader is open: the page beneath is to notice none of them. */
export function useReaderKeys(onAction: (action: ReaderAction) => void, isTyping: () => boolean): void {
  useTakenKeys(
    () => true,
    event => {
      if (event.key !== 'Escape' && isTyping()) return false
      const action = readerActionOf(event)
      if (action) onAction(action)
      return action !== null
    },
  )
}
