import { search } from '../../page/selectors'
import { focusInPlace } from '../kit/focus'
import { createHost, type Host, undoZoom } from '../kit/host'
import { isSeen } from './boxes'
import { pickerStyles } from './styles'

/** What the picker is drawn in, over the whole window. */
export interface PickerOverlay extends Host {
  /** Brings it above all that the page has put on top since. */
  readonly raise: () => void
}

const wholeWindow = {
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
  'pointer-events': 'auto',
}

/** Lays the picker over a page. It is a popover, so it stands above every z-index. */
export function addPickerOverlay(document: Document): PickerOverlay {
  const made = createHost(document, pickerStyles, wholeWindow)
  const { host, root } = made
  host.setAttribute('popover', 'manual')
  const raise = () => {
    const parent = openModal(document) ?? document.documentElement
    const focused = root.activeElement
    if (host.parentNode === parent) host.hidePopover()
    else parent.append(host)
    undoZoom(host)
    host.showPopover()
    focusInPlace(focused)
  }
  raise()
  return { ...made, raise }
}

/** All outside an open modal dialog is inert, the picker too: it has to stand in it. */
function openModal(document: Document): Element | null {
  return search(document, 'dialog:modal')?.findLast(isSeen) ?? null
}

/** Calls once the page has removed an element, until the signal is aborted. */
export function onHostRemoved(host: Element, listener: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) listener()
  })
  observer.observe(host.ownerDocument, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
}
