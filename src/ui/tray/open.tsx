import { render } from 'preact'
import { trayName } from '../../page/own-markup'
import { addHost } from '../kit/host'
import { trayStyles } from './styles'
import { Tray, type TrayProps } from './Tray'

/** A tray that is on the screen. */
export interface OpenTray {
  readonly host: HTMLElement
  /** Takes the tray from the screen for a while. */
  readonly stepAside: () => void
  /** Shows it again, and gives it the focus. */
  readonly comeBack: () => void
  /** Takes the tray out of the page. */
  readonly remove: () => void
}

/**
 * Puts the tray into the corner of a page that is tidied.
 * @param document needs a `body`
 * @throws what drawing throws; nothing is left in the page then
 */
export function openTray(document: Document, props: TrayProps): OpenTray {
  const { host, place } = addHost(document, trayName, trayStyles)
  try {
    render(<Tray {...props} />, place)
  } catch (error) {
    host.remove()
    throw error
  }
  return {
    host,
    stepAside: () => {
      place.querySelector<HTMLElement>(':focus')?.blur()
      host.style.setProperty('display', 'none', 'important')
    },
    comeBack: () => {
      host.style.setProperty('display', 'block', 'important')
      place.querySelector<HTMLElement>('.tray')?.focus({ preventScroll: true })
    },
    remove: () => {
      render(null, place)
      host.remove()
    },
  }
}
