import { inputGateOf } from '../../../page/input-gate'
import { focusedAround } from '../../kit/focus'
import type { Locale } from '../../kit/locale'
import { usersEvents } from '../../kit/users-events'
import { canEnlarge } from './fullest-file'
import { openLightbox } from './lightbox'

const offered = '[data-enlarges]'

/**
 * Lets the user enlarge the pictures of an article with a click or Enter. What the reader shows later is looked at too.
 * @param reader the reader's dialog
 */
export function enlargePictures(reader: HTMLDialogElement, locale: Locale, signal: AbortSignal): void {
  const offer = () => offerAll(reader, locale)
  offer()
  const observer = new MutationObserver(offer)
  observer.observe(reader, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  const open = (first: HTMLImageElement) => {
    const pictures = [...reader.querySelectorAll<HTMLImageElement>(offered)]
    openLightbox({ pictures, first, reader, locale, signal })
  }
  const onClick = (event: Event) => {
    const picture = event === usersEvents.click ? offeredAt(event.target) : null
    if (!picture) return
    event.preventDefault()
    open(picture)
  }
  reader.addEventListener('click', onClick, { signal })
  inputGateOf(window).listen(event => isOpened(event, reader, open), signal)
}

/** A sign in a line of text is no picture. */
function offerAll(reader: Element, { translate }: Locale): void {
  for (const picture of reader.querySelectorAll<HTMLImageElement>(`.article figure img:not(${offered})`)) {
    if (!canEnlarge(picture)) continue
    picture.dataset['enlarges'] = ''
    picture.tabIndex = 0
    picture.role = 'button'
    picture.ariaLabel = picture.alt
      ? translate('picture_enlarge_named', picture.alt)
      : translate('picture_enlarge')
  }
}

function offeredAt(target: EventTarget | null): HTMLImageElement | null {
  const picture = target instanceof Element ? target.closest(offered) : null
  return picture instanceof HTMLImageElement ? picture : null
}

/** Keys are heard before those of the reader, which scroll with the space bar. */
function isOpened(event: Event, reader: Element, open: (picture: HTMLImageElement) => void): boolean {
  if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.type !== 'keydown') return false
  if (event.key !== 'Enter' && event.key !== ' ') return false
  const picture = offeredAt(focusedAround(reader))
  if (!picture) return false
  event.preventDefault()
  open(picture)
  return true
}
