import type { Locale } from '../../kit/locale'
import { withPrivateNames } from '../../kit/private-names'
import code from '../code/code.css?inline'
import { offerCodeCopies } from '../code/offer-code-copies'
import contents from '../contents/contents.css?inline'
import { followContents } from '../contents/follow-contents'
import { offerCopying } from '../copy/offer-copying'
import { enlargePictures } from '../lightbox/enlarge-pictures'
import lightbox from '../lightbox/lightbox.css?inline'
import notes from '../notes/notes.css?inline'
import { showNotes } from '../notes/show-notes'
import { offerPrinting } from '../print/offer-printing'
import print from '../print/screen.css?inline'
import { frameWideBoxes } from '../wide/frame-wide-boxes'
import wide from '../wide/wide.css?inline'
import { createAnnouncer } from './announce'

const styles = withPrivateNames([contents, lightbox, print, notes, wide, code].join('\n'))

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
  const style = reader.ownerDocument.createElement('style')
  style.textContent = styles
  reader.before(style)
  followContents(reader, locale, signal)
  enlargePictures(reader, locale, signal)
  offerCopying(window, reader, signal)
  const announcer = createAnnouncer(reader, locale, signal)
  offerCodeCopies({ reader, locale, announcer }, signal)
  frameWideBoxes(reader, locale, signal)
  showNotes(window, reader, locale, signal)
  offerPrinting({ window, reader, locale, stylePrint }, signal)
}
