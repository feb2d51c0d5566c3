import { useTakenKeys } from '../kit/useTakenKeys'
import { type ReaderAction, readerActionOf } from './shortcuts'

/** Listens to every key while the reader is open: the page beneath is to notice none of them. */
export function useReaderKeys(onAction: (action: ReaderAction) => void): void {
  useTakenKeys(
    () => true,
    event => {
      const action = readerActionOf(event)
      if (action) onAction(action)
      return action !== null
    },
  )
}
