import type { JoinProgress } from '../../../domain/page-joining'
import { inputGateOf } from '../../../page/input-gate'
import { focusInPlace } from '../../kit/focus'
import type { Locale } from '../../kit/locale'
import { withPrivateNames } from '../../kit/private-names'
import { keepInSlot } from './keep-in-slot'
import { drawPageControls } from './page-controls'
import styles from './pages.css?inline'
import { sayProgress } from './say-progress'

/** Adds all pages. */
const allKey = 'g'

interface PagesOptions {
  readonly window: Window
  /** The reader's dialog. */
  readonly reader: HTMLElement
  readonly locale: Locale
  /** Adds all pages, or tries again. */
  readonly onAll: () => void
  /** Adds the pages before the text, and settles once they are there, or could not be got. */
  readonly onFirst: () => Promise<void>
  readonly onStop: () => void
}

/**
 * Draws the controls that add other pages of an article: below the text, and above it where it does not begin with the
 * first page.
 * @returns shows how far that has come
 */
export function drawPages(options: PagesOptions, signal: AbortSignal): (progress: JoinProgress) => void {
  const { window, reader, locale, onAll, onFirst, onStop } = options
  const { ownerDocument: document } = reader
  let last: JoinProgress | null = null
  let isAbove = false
  const ask = async (isFirstWanted: boolean) => {
    isAbove = isFirstWanted
    if (!isFirstWanted) return onAll()
    await onFirst()
    if (last?.first === 1) goToTop(reader)
  }
  const drawAt = (onTop: boolean, key: string | null) =>
    drawPageControls({ document, locale, key, onPress: () => void ask(onTop), onStop })
  const [below, above] = [drawAt(false, allKey.toUpperCase()), drawAt(true, null)]
  addStyle(reader, signal)
  keepInSlot(reader, '.more-pages', below.element, signal)
  keepInSlot(reader, '.from-first', above.element, signal)
  const take = (event: Event) => {
    const canAdd = last !== null && last.loading === null && (last.hasNext || last.hasBefore)
    if (!canAdd || !isKey(event, reader)) return false
    event.preventDefault()
    void ask(false)
    return true
  }
  inputGateOf(window).listen(take, signal)
  return progress => {
    // The controls have moved down below what was added: the keys of the user are for that now.
    if (last && progress.added > last.added && below.element.querySelector(':focus')) goToLastPage(reader)
    last = progress
    const said = sayProgress(progress, isAbove, locale)
    below.element.dataset['failed'] = String(progress.failed !== null)
    below.show(said.below)
    above.show(said.above)
  }
}

function addStyle(reader: HTMLElement, signal: AbortSignal): void {
  const style = reader.ownerDocument.createElement('style')
  style.textContent = withPrivateNames(styles)
  reader.before(style)
  signal.addEventListener('abort', () => style.remove())
}

function goToLastPage(reader: Element): void {
  focusInPlace([...reader.querySelectorAll('.page-mark')].at(-1))
}

function goToTop(reader: Element): void {
  reader.querySelector('.scroller')?.scrollTo({ top: 0, behavior: 'instant' })
  focusInPlace(reader.querySelector('.title'))
}

function isKey(event: Event, reader: Element): boolean {
  if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.type !== 'keydown') return false
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  return event.key.toLowerCase() === allKey && !reader.querySelector('.panel:popover-open')
}
