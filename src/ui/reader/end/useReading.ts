import { useState } from 'preact/hooks'
import type { ReaderProps, ReaderState } from '../state'
import type { ReadingControl } from './ReadingChoice'

/**
 * Keeps how the text is read.
 * @param say tells the user what came of a choice, in a sentence
 */
export function useReading(
  view: ReaderState,
  {
    onReading,
    readingIsKept,
    onKeepReading,
    onPoint,
  }: Pick<ReaderProps, 'onReading' | 'readingIsKept' | 'onKeepReading'> & Pick<ReadingControl, 'onPoint'>,
  say: (sentence: string | null) => void,
): ReadingControl {
  const reading = view.state === 'article' ? view.article.reading : 'usual'
  const [, redraw] = useState({})
  return {
    reading,
    onSwitch: async () => say(await onReading(reading === 'usual' ? 'other' : 'usual')),
    onPoint,
    isKept: readingIsKept(),
    onKeep: async isKept => {
      say(await onKeepReading(isKept))
      redraw({})
    },
  }
}
