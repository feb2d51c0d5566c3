import { search } from '../../page/selectors'
import { isSeen } from './boxes'
import { pickerStyles } from './styles'

/** The picker's element in the page. */
const hostName = 'leeslamp-picker'

/** The picker's place over a page. */
export interface PickerHost {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Where to draw. */
  readonly place: HTMLElement
  /** Brings it above all that the page has put on top since. */
  readonly raise: () => void
}

/** Of this weight no rule of the page changes anything. */
const hostStyle = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100dvh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'hidden',
  visibility: 'visible',
  'pointer-events': 'auto',
} as const

/** Lays the picker over a page: a popover, so that it stands above every z-index, with a closed shadow root. */
export function addHost(document: Document): PickerHost {
  const host = document.createElement(hostName)
  for (const [property, value] of Object.entries(hostStyle))
    host.style.setProperty(property, value, 'important')
  host.setAttribute('popover', 'manual')
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = pickerStyles
  const place = document.createElement('div')
  root.append(style, place)
  const raise = () => {
    const around = openModal(document) ?? document.documentElement
    const focused = root.activeElement
    if (host.parentNode === around) host.hidePopover()
    else around.append(host)
    host.showPopover()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
  raise()
  return { host, root, place, raise }
}

/** All outside an open modal dialog is inert, the picker too: it has to stand in it. */
function openModal(document: Document): Element | null {
  return search(document, 'dialog:modal')?.findLast(isSeen) ?? null
}

/** Does something once an element is taken out of the page by anyone else. */
export function whenRemoved(host: Element, work: () => void, signal: AbortSignal): void {
  const watch = new MutationObserver(() => {
    if (!host.isConnected) work()
  })
  watch.observe(host.ownerDocument, { childList: true, subtree: true })
  signal.addEventListener('abort', () => watch.disconnect())
}
