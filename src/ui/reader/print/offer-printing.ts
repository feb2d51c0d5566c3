import { inputGateOf } from '../../../page/input-gate'
import { drawIcon } from '../../kit/draw-icon'
import type { Locale } from '../../kit/locale'
import { usersEvents } from '../../kit/users-events'
import { whenInReader } from '../tools/when-in-reader'
import { layOutForPrint } from './lay-out-for-print'
import type { PrintChoices } from './printed-article'

const printer = 'M7 9V4h10v5M7 18H4v-8h16v8h-3M7 14h10v6H7z'

/** So long printing waits for pictures. ms */
const longestWait = 5000

interface PrintingOptions {
  readonly window: Window
  /** The reader's dialog. */
  readonly reader: HTMLDialogElement
  readonly locale: Locale
  readonly choices: PrintChoices
  /** Gives the page the style of a printed reader, or takes it away. */
  readonly stylePrint: (isOn: boolean) => void
}

/**
 * Has the article printed instead of the page, by the browser's own command, its keys, and a button. While the reader
 * shows none, which some pages bring later, the page is printed.
 */
export function offerPrinting(options: PrintingOptions, signal: AbortSignal): void {
  void whenInReader(options.reader, '.article', signal).then(() => printArticle(options, signal))
}

function printArticle(options: PrintingOptions, signal: AbortSignal): void {
  const { window, reader, locale, choices, stylePrint } = options
  stylePrint(true)
  signal.addEventListener('abort', () => stylePrint(false))
  layOutForPrint(window, reader, choices, signal)
  const print = async () => {
    if (button.ariaBusy) return
    button.ariaBusy = 'true'
    if (choices.pictures) await loadPictures(window, reader)
    button.ariaBusy = null
    if (!signal.aborted) window.print()
  }
  const button = buttonFor(reader.ownerDocument, locale, () => void print())
  reader.querySelector('.tools')?.append(button)
  signal.addEventListener('abort', () => button.remove())
  inputGateOf(window).listen(event => isPrintKey(event, () => void print()), signal)
}

function buttonFor(document: Document, { translate, language, direction }: Locale, onPress: () => void) {
  const button = document.createElement('button')
  const name = translate('print')
  Object.assign(button, { type: 'button', className: 'button print-button', lang: language, dir: direction })
  Object.assign(button, { ariaLabel: name, title: `${name} (Ctrl P)` })
  button.append(drawIcon(document, printer))
  button.addEventListener('click', event => event === usersEvents.click && onPress())
  return button
}

/** The browser prints at once what its own key asks for, without the pictures that were not scrolled to yet. */
function isPrintKey(event: Event, print: () => void): boolean {
  if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.type !== 'keydown') return false
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false
  if (event.key.toLowerCase() !== 'p') return false
  event.preventDefault()
  print()
  return true
}

/** Settles once the pictures are there, or could not be got in time. */
async function loadPictures(window: Window, reader: Element): Promise<void> {
  const loading = [...reader.querySelectorAll<HTMLImageElement>('.article img')].map(picture => {
    picture.loading = 'eager'
    return picture.decode().catch(() => undefined)
  })
  const timeout = new Promise<void>(resolve => window.setTimeout(resolve, longestWait))
  await Promise.race([Promise.all(loading), timeout])
}
