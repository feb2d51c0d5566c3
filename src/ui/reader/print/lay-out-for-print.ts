import { urlOf } from '../../../page/document-access'
import boundary from '../../kit/boundary.css?inline'
import { createHost, type Host } from '../../kit/host'
import { withPrivateNames } from '../../kit/private-names'
import paper from './paper.css?inline'
import { type PrintChoices, printedArticle } from './printed-article'

const styles = withPrivateNames([boundary, paper].join('\n'))

/**
 * Whenever the browser prints, lays the article out on paper beside the page's body, which the style of a printed
 * reader hides. It goes again when the browser has printed, and with `signal`.
 * @param reader the reader's dialog
 */
export function layOutForPrint(
  window: Window,
  reader: Element,
  choices: PrintChoices,
  signal: AbortSignal,
): void {
  const { document } = window
  let sheet: Host | null = null
  const clear = () => {
    sheet?.host.remove()
    sheet = null
  }
  const layOut = (event: Event) => {
    // A page can say that it prints.
    if (!event.isTrusted) return
    clear()
    sheet = sheetFor(document, reader, choices)
    if (sheet) document.documentElement.append(sheet.host)
    sheet?.reset()
  }
  window.addEventListener('beforeprint', layOut, { signal })
  window.addEventListener('afterprint', clear, { signal })
  signal.addEventListener('abort', clear, { once: true })
}

function sheetFor(document: Document, reader: Element, choices: PrintChoices): Host | null {
  const shown = reader.querySelector('.article')
  if (!shown) return null
  const made = createHost(document, styles)
  made.mountNode.className = 'paper'
  made.mountNode.dataset['typeface'] = reader.getAttribute('data-typeface') ?? ''
  made.mountNode.append(printedArticle(shown, urlOf(document), choices))
  return made
}
