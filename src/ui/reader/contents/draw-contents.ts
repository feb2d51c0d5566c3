import { drawIcon } from '../../kit/draw-icon'
import { focusInPlace } from '../../kit/focus'
import type { Locale } from '../../kit/locale'
import { usersEvents } from '../../kit/users-events'
import { fitRail } from './fit-rail'
import type { ArticleSection } from './sections'

const listIcon = 'M9 6h11M9 12h11M9 18h7M4.5 6h.01M4.5 12h.01M4.5 18h.01'

/** The list of contents, twice: beside the text where there is room, and in a panel that a button opens. */
export interface DrawnContents {
  readonly panel: HTMLElement
  /** Opens the panel or closes it; where the list stands beside the text, the focus goes into that. */
  readonly show: () => void
  /** Marks the section that is being read; none for -1. */
  readonly mark: (current: number) => void
}

interface DrawOptions {
  /** The reader's dialog. */
  readonly reader: HTMLElement
  /** Takes the button. */
  readonly tools: Element
  readonly sections: readonly ArticleSection[]
  readonly locale: Locale
  readonly onChoose: (section: ArticleSection) => void
}

/** @param signal takes it off */
export function drawContents(options: DrawOptions, signal: AbortSignal): DrawnContents {
  const { reader, tools } = options
  const panel = drawPanel(options)
  const rail = drawRail(options)
  const button = drawButton(options, panel)
  tools.prepend(button)
  reader.append(rail, panel)
  fitRail(reader, rail, button, signal)
  signal.addEventListener('abort', () => {
    for (const part of [button, rail, panel]) part.remove()
  })
  const mark = (current: number) => {
    for (const part of [rail, panel]) markIn(part, current)
  }
  const show = () => {
    if (rail.hidden) panel.togglePopover()
    else focusInPlace(rail.querySelector('[aria-current]') ?? rail.querySelector('button'))
  }
  return { panel, show, mark }
}

function drawPanel(options: DrawOptions): HTMLElement {
  const { reader, locale } = options
  const panel = reader.ownerDocument.createElement('div')
  const heading = reader.ownerDocument.createElement('h2')
  Object.assign(heading, { id: 'contents-heading', textContent: locale.translate('contents') })
  Object.assign(panel, { id: 'contents', className: 'panel surface contents-panel', popover: 'auto' })
  Object.assign(panel, { role: 'dialog', tabIndex: -1, autofocus: true, ...languageOf(locale) })
  panel.setAttribute('aria-labelledby', heading.id)
  panel.append(heading, drawList(options))
  return panel
}

function drawRail(options: DrawOptions): HTMLElement {
  const { reader, locale } = options
  const rail = reader.ownerDocument.createElement('nav')
  Object.assign(rail, { className: 'contents-rail', ...languageOf(locale) })
  rail.ariaLabel = locale.translate('contents')
  rail.append(drawList(options))
  return rail
}

function drawButton({ reader, locale }: DrawOptions, panel: HTMLElement): HTMLButtonElement {
  const button = reader.ownerDocument.createElement('button')
  const name = locale.translate('contents')
  Object.assign(button, { type: 'button', className: 'button contents-button', ...languageOf(locale) })
  Object.assign(button, { ariaLabel: name, title: `${name} (O)`, popoverTargetElement: panel })
  button.append(drawIcon(reader.ownerDocument, listIcon))
  return button
}

function languageOf({ language, direction }: Locale) {
  return { lang: language, dir: direction }
}

function drawList({ reader, sections, onChoose }: DrawOptions): Element {
  const list = reader.ownerDocument.createElement('ol')
  list.className = 'contents'
  list.append(...sections.map(section => entryFor(reader.ownerDocument, section, () => onChoose(section))))
  return list
}

function entryFor(
  document: Document,
  { heading, words, depth }: ArticleSection,
  onChoose: () => void,
): Element {
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
