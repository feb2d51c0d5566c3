import { inputGateOf } from '../../../page/input-gate'
import { focusedAround } from '../../kit/focus'
import type { Locale } from '../../kit/locale'
import { usersEvents } from '../../kit/users-events'
import { followWithin } from '../prepare-content'
import { drawNoteCard, type NoteCard } from './note-card'
import { linkWithin, noteOf } from './note-marks'
import { tabThrough } from './tab-through'

/** The pointer rests on a mark for so long before its note is shown: it passes over many. ms */
const restBefore = 220
/** A note stays for so long once the pointer has left: it may be on its way there. ms */
const stayAfter = 320
/** A second click so soon is part of a double click, and does not lead away from the text. ms */
const sameClick = 500

/**
 * Shows the notes of an article beside their marks: under the pointer, with the focus, and with a click. A second click
 * on a mark, or Enter, leads to the note itself.
 * @param reader the reader's dialog
 */
export function showNotes(
  window: Window,
  reader: HTMLDialogElement,
  locale: Locale,
  signal: AbortSignal,
): void {
  const card = drawNoteCard(reader, locale)
  followPointer(window, reader, card, signal)
  followFocus(window, reader, card, signal)
  // Before the text hears of it, which follows its links.
  let isKey = false
  reader.addEventListener('click', event => heedClick(event, card, isKey), { capture: true, signal })
  const heedKey = (event: Event) => {
    // A click does not say in every browser whether a key has made it.
    if (event.type === 'keydown' || event.type === 'pointerdown') isKey = event.type === 'keydown'
    return tabThrough(event, reader, card)
  }
  inputGateOf(window).listen(heedKey, signal)
  keepBeside(window, reader, card, signal)
  const observer = new MutationObserver(() => card.shown()?.mark.isConnected === false && card.close())
  observer.observe(reader, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    card.element.remove()
  })
}

/** Keeps the note beside its mark, wherever that goes. */
function keepBeside(window: Window, reader: HTMLDialogElement, card: NoteCard, signal: AbortSignal): void {
  let isDue = false
  const follow = () => {
    if (isDue || !card.shown()) return
    isDue = true
    window.requestAnimationFrame(() => {
      isDue = false
      card.follow()
    })
  }
  // Scrolling the note itself does not move it.
  const onScroll = (event: Event) => event.target !== card.element && follow()
  reader.addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
  window.addEventListener('resize', follow, { signal })
  // A reader that comes back on top of a page would lie over it.
  reader.addEventListener('close', card.close, { signal })
}

function noteAt(target: EventTarget | null) {
  const mark = linkWithin(target)
  const content = mark?.closest('.content')
  const note = mark && content ? noteOf(mark, content) : null
  return mark && note ? { mark, note } : null
}

function followPointer(window: Window, reader: HTMLElement, card: NoteCard, signal: AbortSignal): void {
  let over: Element | null = null
  let timer = 0
  const moveTo = (now: Element | null) => {
    if (now === over) return
    over = now
    window.clearTimeout(timer)
    const shown = card.shown()
    if (now && (now === card.element || now === shown?.mark)) return
    const found = noteAt(now)
    const show = () => found?.mark.isConnected && card.open(found.mark, found.note, 'pointer')
    if (found) timer = window.setTimeout(show, restBefore)
    else if (shown?.by === 'pointer') timer = window.setTimeout(card.close, stayAfter)
  }
  const onMove = ({ target, pointerType }: PointerEvent) => {
    // A finger scrolls, or taps.
    if (pointerType === 'touch') return
    moveTo(isIn(card, target) ? card.element : linkWithin(target))
  }
  reader.addEventListener('pointermove', onMove, { passive: true, signal })
  reader.addEventListener('pointerleave', () => moveTo(null), { signal })
  signal.addEventListener('abort', () => window.clearTimeout(timer))
}

function followFocus(window: Window, reader: HTMLElement, card: NoteCard, signal: AbortSignal): void {
  const onFocus = ({ target }: Event) => {
    // Who comes back from a note with a click has just read it.
    if (usersEvents.click || !(target instanceof Element) || !target.matches(':focus-visible')) return
    const found = noteAt(target)
    if (found && card.shown()?.mark !== found.mark) card.open(found.mark, found.note, 'focus')
  }
  const onBlur = () =>
    window.setTimeout(() => {
      const shown = card.shown()
      const focused = focusedAround(reader)
      if (!shown || shown.by === 'pointer' || focused === shown.mark || isIn(card, focused)) return
      card.close()
    })
  reader.addEventListener('focusin', onFocus, { signal })
  reader.addEventListener('focusout', onBlur, { signal })
}

function heedClick(event: Event, card: NoteCard, isKey: boolean): void {
  if (event !== usersEvents.click || !(event instanceof MouseEvent)) return
  const shown = card.shown()
  if (isIn(card, event.target)) {
    const content = shown?.mark.closest('.content')
    if (content && followWithin(event, content)) card.close()
    return
  }
  const found = noteAt(event.target)
  const isSecond = found !== null && shown?.mark === found.mark
  const isMeant = isKey || performance.now() - (shown?.since ?? 0) > sameClick
  if (!found || (isSecond && isMeant)) {
    card.close()
    return
  }
  event.preventDefault()
  if (!isSecond || shown?.by === 'pointer') card.open(found.mark, found.note, 'click')
}

function isIn({ element }: NoteCard, target: EventTarget | null): boolean {
  return target instanceof Node && element.contains(target)
}
