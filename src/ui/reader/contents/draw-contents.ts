import { drawIcon } from '../../kit/draw-icon'
import type { Locale } from '../../kit/locale'
import { usersEvents } from '../../kit/users-events'
import type { Section } from './sections'

const listIcon = 'M9 6h11M9 12h11M9 18h7M4.5 6h.01M4.5 12h.01M4.5 18h.01'

/** The list of contents, twice: beside the text where there is room, and in a panel that a button opens. */
export interface DrawnContents {
  readonly panel: HTMLElement
  /** Marks the section that is being read; none for -1. */
  readonly mark: (current: number) => void
}

interface DrawOptions {
  /** The reader's dialog. */
  readonly reader: Element
  /** Takes the button. */
  readonly tools: Element
  readonly sections: readonly Section[]
  readonly locale: Locale
  readonly onChoose: (section: Section) => void
}

/** @param signal takes it off */
export function drawContents(
  { reader, tools, sections, locale, onChoose }: DrawOptions,
  signal: AbortSignal,
): DrawnContents {
  const { ownerDocument: document } = reader
  const { translate, language, direction } = locale
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string) =>
    Object.assign(document.createElement(name), { className, lang: language, dir: direction })
  const listOf = (className: string) => {
    const list = make('ol', `contents ${className}`)
    list.append(...sections.map(section => entryFor(document, section, () => onChoose(section))))
    return list
  }
  const panel = Object.assign(make('div', 'panel surface contents-panel'), {
    id: 'contents',
    popover: 'auto',
  })
  Object.assign(panel, { role: 'dialog', tabIndex: -1, autofocus: true, ariaLabel: translate('contents') })
  const heading = Object.assign(make('h2', ''), { textContent: translate('contents') })
  panel.append(heading, listOf('contents-listed'))
  const rail = Object.assign(make('nav', 'contents-rail'), { ariaLabel: translate('contents') })
  rail.append(listOf('contents-beside'))
  const button = Object.assign(make('button', 'button contents-button'), { type: 'button' as const })
  button.ariaLabel = translate('contents')
  button.title = `${translate('contents')} (O)`
  button.popoverTargetElement = panel
  button.append(drawIcon(document, listIcon))
  tools.prepend(button)
  reader.append(rail, panel)
  signal.addEventListener('abort', () => {
    for (const part of [button, rail, panel]) part.remove()
  })
  const mark = (current: number) => {
    for (const part of [rail, panel]) markIn(part, current)
  }
  return { panel, mark }
}

function entryFor(document: Document, { heading, words, depth }: Section, onChoose: () => void): Element {
  const entry = document.createElement('li')
  entry.dataset['depth'] = String(depth)
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words })
  // The words are the article's.
  const around = heading.closest<HTMLElement>('[lang]')
  button.lang = around?.lang ?? ''
  button.dir = around?.dir ?? ''
  button.addEventListener('click', event => event === usersEvents.click && onChoose())
  entry.append(button)
  return entry
}

function markIn(part: Element, current: number): void {
  for (const [at, button] of part.querySelectorAll('li > button').entries()) {
    if (at === current) button.setAttribute('aria-current', 'true')
    else button.removeAttribute('aria-current')
  }
}
