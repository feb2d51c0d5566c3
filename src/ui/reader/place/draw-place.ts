import { withPrivateNames } from '../../kit/private-names'
import { usersEvents } from '../../kit/users-events'
import placeStyles from './place.css?inline'

/** What the reader shows of the place: an offer to go on there, and a line about how far the user is. */
export interface DrawnPlace {
  /** Offers something with a button, which is announced and takes no focus. */
  readonly offer: (text: string, onTake: () => void) => void
  readonly isOffering: () => boolean
  readonly withdraw: () => void
  /** @param text `null` to take the line away */
  readonly showLine: (text: string | null) => void
}

/**
 * Draws what belongs to the place, at the foot of the window.
 * @param slot an element of the reader, empty
 * @param signal takes it off
 */
export function drawPlace(slot: Element, signal: AbortSignal): DrawnPlace {
  const { ownerDocument: document } = slot
  const style = document.createElement('style')
  style.textContent = withPrivateNames(placeStyles)
  // In the tree before anything comes into it, so that a screen reader hears that.
  const status = document.createElement('div')
  status.role = 'status'
  const line = document.createElement('div')
  line.className = 'progress-line'
  // It changes all the time, and a screen reader tells on request where it reads.
  line.setAttribute('aria-hidden', 'true')
  slot.replaceChildren(style, status, line)
  signal.addEventListener('abort', () => slot.replaceChildren())
  return {
    offer: (text, onTake) => {
      const button = offerIn(status, text)
      // Not what a script of the page does with a button that it has got hold of.
      button.addEventListener('click', event => event === usersEvents.click && onTake())
    },
    isOffering: () => status.hasChildNodes(),
    withdraw: () => status.replaceChildren(),
    showLine: text => {
      line.dataset['shown'] = String(text !== null)
      if (text !== null) line.textContent = text
    },
  }
}

/** A popover: Esc closes it before the reader, as it does the panels. */
function offerIn(status: HTMLElement, text: string): HTMLButtonElement {
  const button = status.ownerDocument.createElement('button')
  button.type = 'button'
  button.className = 'button go-on'
  button.popover = 'manual'
  button.textContent = text
  button.addEventListener('toggle', () => {
    if (!button.matches(':popover-open')) button.remove()
  })
  status.append(button)
  button.showPopover()
  return button
}
