import { focusedAround, focusInPlace } from '../../kit/focus'
import type { NoteCard } from './note-card'

/**
 * Leads the Tab key from a mark into its note, where there is a link or more text than is shown, and on to what comes
 * after the mark: in the tree a note is at the end of the reader.
 * @returns whether it takes an event
 */
export function tabThrough(event: Event, reader: Element, { element, shown }: NoteCard): boolean {
  if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.type !== 'keydown') return false
  if (event.key !== 'Tab' || event.ctrlKey || event.metaKey || event.altKey) return false
  const mark = shown()?.mark
  const focused = focusedAround(reader)
  if (!mark || !focused || (focused !== mark && !element.contains(focused))) return false
  const stops = [mark, ...stopsIn(element)]
  const next = stops[Math.max(0, stops.indexOf(focused)) + (event.shiftKey ? -1 : 1)]
  // From the mark the browser goes on by itself.
  focusInPlace(next ?? mark)
  if (next) event.preventDefault()
  return true
}

function stopsIn(card: HTMLElement): readonly HTMLElement[] {
  const links = card.querySelectorAll<HTMLElement>('a[href]')
  return card.tabIndex < 0 ? [...links] : [card, ...links]
}
