import type { Locale } from '../../kit/locale'
import { followContents } from '../contents/follow-contents'
import { enlargePictures } from '../lightbox/enlarge-pictures'
import { offerPrinting } from '../print/offer-printing'

export interface ReadingToolsOptions {
  readonly window: Window
  /** The reader's dialog. */
  readonly reader: HTMLDialogElement
  readonly locale: Locale
  /** Ends them with the reader. */
  readonly signal: AbortSignal
  /** Gives the page the style of a printed reader, or takes it away. */
  readonly stylePrint: (isOn: boolean) => void
}

/** Adds to an open reader what the user needs only once the text is shown. */
export function addReadingTools({ window, reader, locale, signal, stylePrint }: ReadingToolsOptions): void {
  followContents(reader, locale, signal)
  enlargePictures(reader, locale, signal)
  offerPrinting({ window, reader, locale, stylePrint }, signal)
}
