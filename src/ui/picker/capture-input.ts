import { inputGateOf } from '../../page/input-gate'
import { type PickerAction, pickerActionOf, pickerActions } from './keys'

interface CaptureDeps {
  readonly window: Window
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** The user points at an element of the page, or at none. */
  readonly point: (element: Element | null) => void
  /** The user pressed on what is outlined. */
  readonly press: () => void
  readonly act: (action: PickerAction) => void
}

/** What the browser would do for these is for the page below. Under a finger it still scrolls. */
const prevented = /^mouse(?:down|up)$|click$|^contextmenu$|^dragstart$/

/**
 * Takes pointer and keys from the page while the user picks. The pane over the page gets every pointer event, and none
 * of them goes on to the page. So the actions of the controls are done here and not by the controls. What a script has
 * made is not the user's, and does nothing.
 */
export function captureInput(deps: CaptureDeps, signal: AbortSignal): void {
  const { window, host, point } = deps
  const handlePointer = createPointerHandler(deps)
  const take = (event: Event) => {
    if (!event.isTrusted || event.type === 'wheel') return false
    if (event instanceof KeyboardEvent) handleKey(event, deps)
    else {
      if (prevented.test(event.type)) event.preventDefault()
      if (event instanceof MouseEvent) handlePointer(event)
    }
    return true
  }
  inputGateOf(window).listen(take, signal)
  // Tab leads on into the page: what gets the focus there is aimed at.
  const onFocusIn = ({ target }: Event) => target instanceof Element && target !== host && point(target)
  window.document.addEventListener('focusin', onFocusIn, { signal })
}

/** Tells moves of the pointer from presses, on the page and on the controls. */
function createPointerHandler(deps: CaptureDeps): (event: MouseEvent) => void {
  const { act, point, press } = deps
  let pointed: Element | null = null
  /** The user may have widened the block since: only another element under the pointer means another block. */
  const pointAt = (element: Element | null) => {
    if (element !== pointed) point(element)
    pointed = element
  }
  const pressOn = (element: Element | null, { detail }: MouseEvent, isTouch: boolean) => {
    // A finger cannot hover, so its first tap only outlines. And a double click is one press.
    const isPress = isTouch ? element === pointed : detail < 2
    pointAt(element)
    if (!isPress) return
    press()
    pointed = null
  }
  const handleOnPage = (element: Element | null, event: MouseEvent, isClick: boolean) => {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch'
    if (isClick) pressOn(element, event, isTouch)
    else if (!isTouch) pointAt(element)
  }
  return event => {
    const isClick = event.type === 'click' && event.button === 0
    if (!isClick && event.type !== 'pointermove') return
    const control = controlFor(event, deps)
    if (!control) handleOnPage(pageElementAt(event, deps), event, isClick)
    else if (isClick) actBy(control, act)
  }
}

function pageElementAt({ clientX, clientY }: MouseEvent, { window, host }: CaptureDeps): Element | null {
  const stack = window.document.elementsFromPoint(clientX, clientY)
  return stack.find(element => element !== host) ?? null
}

/** The control under the pointer; for a click without a pointer, as of a screen reader, the one with the focus. */
function controlFor(event: MouseEvent, { host, root }: CaptureDeps): Element | null {
  if (event.target !== host) return null
  const isByPointer = event.type !== 'click' || event.detail > 0
  const found = isByPointer ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement
  return found?.closest('.controls') ? found : null
}

/** Does the action that a control names in its `data-action`. */
function actBy(control: Element, act: (action: PickerAction) => void): void {
  const name = control.closest<HTMLElement>('[data-action]:not(:disabled)')?.dataset['action']
  const action = pickerActions.find(known => known === name)
  if (action) act(action)
}

function handleKey(event: KeyboardEvent, { root, act }: CaptureDeps): void {
  const control = root.activeElement?.closest('.controls') ? root.activeElement : null
  const isPress = event.type === 'keydown'
  if (control && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault()
    if (isPress && !event.repeat) actBy(control, act)
    return
  }
  const action = pickerActionOf(event)
  if (!action) return
  event.preventDefault()
  if (isPress) act(action)
}
