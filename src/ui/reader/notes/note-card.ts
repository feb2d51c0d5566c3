import { focusedAround, focusInPlace } from '../../kit/focus'
import type { Locale } from '../../kit/locale'
import { copyNote } from './copy-note'
import { placeNote } from './place-note'

/** What has opened a note: while the pointer is over it, while its mark has the focus, or until it is closed. */
type NoteOpener = 'pointer' | 'focus' | 'click'

/** A card that shows one note beside its mark. */
export interface NoteCard {
  readonly element: HTMLElement
  /** What is shown; `null` while it is closed. */
  readonly shown: () => ShownNote | null
  readonly open: (mark: HTMLElement, note: HTMLElement, by: NoteOpener) => void
  readonly close: () => void
  /** Puts it beside its mark again, or closes it once that is out of sight. */
  readonly follow: () => void
}

interface ShownNote {
  readonly mark: HTMLElement
  readonly by: NoteOpener
  /** ms, by the clock of events. */
  readonly since: number
}

/** Draws a card, closed, into the reader. */
export function drawNoteCard(reader: HTMLDialogElement, { translate }: Locale): NoteCard {
  let shown: ShownNote | null = null
  const element = addCard(reader)
  const close = () => {
    if (shown) element.hidePopover()
  }
  // Esc closes it too.
  element.addEventListener('beforetoggle', event => {
    if (event.newState !== 'closed' || !shown) return
    const { mark } = shown
    shown = null
    mark.removeAttribute('aria-describedby')
    if (element.contains(focusedAround(reader))) focusInPlace(mark)
  })
  const follow = () => {
    if (shown) putBeside(shown.mark, element, reader) || close()
  }
  const open = (mark: HTMLElement, note: HTMLElement, by: NoteOpener) => {
    if (shown?.mark !== mark) {
      close()
      fill(element, mark, note)
      element.ariaLabel = translate('note_named', mark.textContent.trim())
      element.showPopover()
      mark.setAttribute('aria-describedby', element.id)
    }
    shown = { mark, by, since: performance.now() }
    follow()
  }
  return { element, shown: () => shown, open, close, follow }
}

function addCard(reader: HTMLDialogElement): HTMLElement {
  const card = reader.ownerDocument.createElement('div')
  Object.assign(card, { id: 'note', className: 'note surface', role: 'note', tabIndex: -1 })
  // Not one that another panel closes, or that closes one.
  card.popover = 'manual'
  reader.append(card)
  return card
}

function fill(card: HTMLElement, mark: Element, note: HTMLElement): void {
  const content = mark.closest('.content')
  if (!content) return
  card.lang = note.closest<HTMLElement>('[lang]')?.lang ?? ''
  card.dir = note.closest<HTMLElement>('[dir]')?.dir ?? ''
  card.replaceChildren(copyNote(note, content))
  card.scrollTop = 0
}

/** @returns whether the mark is in sight */
function putBeside(mark: Element, card: HTMLElement, reader: Element): boolean {
  // A mark may be broken into two lines.
  const [rect] = mark.getClientRects()
  const { clientWidth: width, clientHeight: height } = reader.querySelector('.scroller') ?? reader
  if (!rect || rect.bottom < 0 || rect.top > height) return false
  Object.assign(card.style, { left: '0', top: '0', maxBlockSize: '' })
  const place = placeNote(rect, { width: card.offsetWidth, height: card.offsetHeight }, { width, height })
  Object.assign(card.style, {
    left: `${place.left}px`,
    top: `${place.top}px`,
    maxBlockSize: `${place.height}px`,
  })
  // What scrolls must be reachable with the keyboard.
  card.tabIndex = card.scrollHeight > card.clientHeight + 1 ? 0 : -1
  return true
}
