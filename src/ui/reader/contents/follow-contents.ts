import { inputGateOf } from '../../../page/input-gate'
import type { Locale } from '../../kit/locale'
import { onContentChange } from '../tools/on-content-change'
import { type DrawnContents, drawContents } from './draw-contents'
import { type ArticleSection, currentSection, goToSection, sectionsOf } from './sections'

/**
 * Lists the sections of an article with three subheads or more, and marks the one that is being read. What the reader
 * shows later is listed too.
 * @param reader the reader's dialog
 */
export function followContents(reader: HTMLDialogElement, locale: Locale, signal: AbortSignal): void {
  let shown = listIn(reader, locale)
  const renew = () => {
    const now = sectionsOf(reader)
    if (
      now.length === shown.sections.length &&
      now.every(({ heading }, at) => heading === shown.sections[at]?.heading)
    )
      return
    shown.end()
    shown = listIn(reader, locale)
  }
  onContentChange(reader, renew, signal)
  inputGateOf(window).listen(event => shown.take(event), signal)
  signal.addEventListener('abort', () => shown.end())
}

interface ShownList {
  readonly sections: readonly ArticleSection[]
  /** Whether it takes an event. */
  readonly take: (event: Event) => boolean
  readonly end: () => void
}

function listIn(reader: HTMLDialogElement, locale: Locale): ShownList {
  const sections = sectionsOf(reader)
  const tools = reader.querySelector('.tools')
  const scroller = reader.querySelector('.scroller')
  if (sections.length === 0 || !tools || !scroller)
    return { sections, take: () => false, end: () => undefined }
  const ended = new AbortController()
  const onChoose = (section: ArticleSection) => {
    drawn.panel.hidePopover()
    goToSection(section)
  }
  const drawn = drawContents({ reader, tools, sections, locale, onChoose }, ended.signal)
  let isDue = false
  const mark = () => {
    isDue = false
    drawn.mark(currentSection(sections))
  }
  const onScroll = () => {
    if (!isDue) requestAnimationFrame(mark)
    isDue = true
  }
  scroller.addEventListener('scroll', onScroll, { passive: true, signal: ended.signal })
  mark()
  return { sections, take: event => takeKey(event, reader, sections, drawn), end: () => ended.abort() }
}

/** O shows the list; N and P step from section to section. */
function takeKey(
  event: Event,
  reader: Element,
  sections: readonly ArticleSection[],
  { show }: DrawnContents,
): boolean {
  if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.type !== 'keydown') return false
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  // Letters are for a field, and another panel has keys of its own.
  if (reader.querySelector('.panel:popover-open:not(.contents-panel)')) return false
  const key = event.key.toLowerCase()
  if (key === 'o') show()
  else if (key === 'n' || key === 'p') step(sections, key === 'n' ? 1 : -1)
  else return false
  event.preventDefault()
  return true
}

function step(sections: readonly ArticleSection[], direction: 1 | -1): void {
  const current = currentSection(sections)
  const section = sections[Math.max(0, current + direction)]
  if (section) goToSection(section)
}
