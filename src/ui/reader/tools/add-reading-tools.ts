import controls from '../../kit/controls.css?inline'
import { heedUserOnly } from '../../kit/heed-user-only'
import keys from '../../kit/keys.css?inline'
import type { Locale } from '../../kit/locale'
import { withPrivateNames } from '../../kit/private-names'
import swatches from '../../kit/themes/swatches.css?inline'
import code from '../code/code.css?inline'
import { offerCodeCopies } from '../code/offer-code-copies'

import contents from '../contents/contents.css?inline'
import { followContents } from '../contents/follow-contents'
import { offerCopying } from '../copy/offer-copying'
import gallery from '../gallery/gallery.css?inline'
import { showGalleries } from '../gallery/show-galleries'
import { findScrollAnchor, restoreScrollAnchor } from '../keep-scroll-position'
import { enlargePictures } from '../lightbox/enlarge-pictures'
import lightbox from '../lightbox/lightbox.css?inline'

import notes from '../notes/notes.css?inline'
import { showNotes } from '../notes/show-notes'

import { ownStyleSheet } from '../own-style/own-style-sheet'
import { type ChapterLink, offerChapter } from '../pages/offer-chapter'
import { type DrawPanels, drawPanels } from '../panels/draw-panels'

import { offerPrinting } from '../print/offer-printing'
import type { PrintChoices } from '../print/printed-article'
import print from '../print/screen.css?inline'

import { offerTranslation } from '../translate/offer-translation'
import translation from '../translate/translate.css?inline'

import { frameWideBoxes } from '../wide/frame-wide-boxes'
import wide from '../wide/wide.css?inline'
import { createAnnouncer } from './announce'

const styles = withPrivateNames(
  [controls, swatches, keys, contents, lightbox, print, translation, notes, wide, code, gallery].join('\n'),
)

export interface ReadingToolsOptions {
  readonly window: Window
  /** The reader's dialog. */
  readonly reader: HTMLDialogElement
  readonly locale: Locale
  readonly addPanels: (draw: DrawPanels) => void
  /** Rules of the user's own for the text. */
  readonly ownStyle: string
  /** Ends them with the reader. */
  readonly signal: AbortSignal
  /** What is printed besides the text. */
  readonly printing: PrintChoices
  /** Gives the page the style of a printed reader, or takes it away. */
  readonly stylePrint: (isOn: boolean) => void
  /** Logs an error to the console, with what was being done. */
  readonly report: (when: string, error: unknown) => void
  /** `null` where the page leads to none. */
  readonly nextChapter: ChapterLink | null
}

/** Adds to an open reader what the user needs only once the text is shown. */
export function addReadingTools(options: ReadingToolsOptions): void {
  const { window, reader, locale, signal, stylePrint, nextChapter, report } = options
  addStyle(reader, styles)
  addOwnStyle(reader, options.ownStyle)
  heedUserOnly()
  options.addPanels(drawPanels)
  followContents(reader, locale, signal)
  showGalleries(reader, locale, signal)
  enlargePictures(reader, locale, signal)
  if (nextChapter) offerChapter(reader, nextChapter, signal)
  offerCopying(window, reader, signal)
  const announcer = createAnnouncer(reader, locale, signal)
  offerCodeCopies({ reader, locale, announcer }, signal)
  frameWideBoxes(reader, locale, signal)
  showNotes(window, reader, locale, signal)
  offerPrinting({ window, reader, locale, choices: options.printing, stylePrint }, signal)
  offerTranslation({ window, reader, locale, report }, signal).catch(error =>
    report('offering a translation', error),
  )
}

function addStyle(reader: Element, text: string): void {
  const style = reader.ownerDocument.createElement('style')
  style.textContent = text
  reader.before(style)
}

/** What is being read stays where it is. */
function addOwnStyle(reader: Element, ownStyle: string): void {
  const sheet = ownStyle === '' ? '' : ownStyleSheet(ownStyle)
  const scroller = reader.querySelector('.scroller')
  if (sheet === '' || !scroller) return
  const anchor = findScrollAnchor(scroller)
  addStyle(reader, sheet)
  if (anchor) restoreScrollAnchor(scroller, anchor)
}
