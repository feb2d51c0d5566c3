import { render } from 'preact'
import { focusInPlace } from '../kit/focus'
import { heedUserOnly } from '../kit/heed-user-only'
import { addHost } from '../kit/host'
import { takePresses } from '../kit/take-presses'
import { trayStyles } from './styles'
import { Tray, type TrayProps } from './Tray'

/** What the user selects of the page ends at the tray. */
const notSelectable = { 'user-select': 'none' }

/** A tray that is on the screen. */
export interface OpenTray {
  readonly host: HTMLElement
  /** Hides the tray for a while. */
  readonly stepAside: () => void
  /** Shows it again, and gives it the focus. */
  readonly comeBack: () => void
  /** Removes the tray from the page. */
  readonly remove: () => void
}

/** What is selected in the page stays so while the tray is used: only the focus goes where the mouse is pressed. */
function keepSelection(event: MouseEvent, pressed: Element | null): void {
  event.preventDefault()
  focusInPlace(pressed?.closest('button, .tray'))
}

/**
 * Puts the tray into the corner of a tidied page.
 * @param document needs a `body`
 * @throws whatever rendering throws; nothing is left in the page then
 */
export function openTray(document: Document, props: TrayProps): OpenTray {
  const made = addHost(document, trayStyles, notSelectable)
  const { host, mountNode } = made
  heedUserOnly()
  const ended = new AbortController()
  try {
    render(<Tray {...props} />, mountNode)
    takePresses(made, window, ended.signal, keepSelection)
  } catch (error) {
    host.remove()
    throw error
  }
  return {
    host,
    stepAside: () => {
      mountNode.querySelector<HTMLElement>(':focus')?.blur()
      host.style.setProperty('display', 'none', 'important')
    },
    comeBack: () => {
      host.style.setProperty('display', 'block', 'important')
      focusInPlace(mountNode.querySelector('.tray'))
    },
    remove: () => {
      ended.abort()
      render(null, mountNode)
      host.remove()
    },
  }
}
