import { actionOf, type PickerAction, pickerActions } from './keys'

interface HearingParts {
  readonly window: Window
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Something of the page is pointed at. */
  readonly point: (element: Element | null) => void
  /** The pointer was pressed on what is outlined. */
  readonly press: () => void
  readonly act: (action: PickerAction) => void
}

const pointerTypes =
  `pointerdown pointerup pointermove pointerover pointerout pointercancel mousedown mouseup mousemove
  mouseover mouseout click dblclick auxclick contextmenu touchstart touchmove touchend touchcancel dragstart`.split(
    /\s+/,
  )
const keyTypes = ['keydown', 'keypress', 'keyup'] as const
/** A finger scrolls by these: what the browser does with them it still does. */
const scrolling = /^touch|^pointer/

/**
 * Takes pointer and keys from the page while the reader picks. The pane over the page gets every pointer event; at
 * the window, on the way down, they end. So what a control does is told here, not by the control: a click that went
 * on to it would be heard by the page.
 */
export function hear(parts: HearingParts, signal: AbortSignal): void {
  const { window, host, point } = parts
  const capture = { capture: true, passive: false, signal }
  const answer = createAnswer(parts)
  const hearPointer = (event: Event) => {
    event.stopImmediatePropagation()
    if (event.cancelable && !scrolling.test(event.type)) event.preventDefault()
    if (event instanceof MouseEvent) answer(event)
  }
  for (const type of pointerTypes) window.addEventListener(type, hearPointer, capture)
  for (const type of keyTypes) window.addEventListener(type, event => hearKey(event, parts), capture)
  // Tab leads on into the page: what has the focus there is what is meant.
  const follow = ({ target }: Event) => target instanceof Element && target !== host && point(target)
  window.document.addEventListener('focusin', follow, { signal })
}

/** What moving and pressing the pointer does. */
function createAnswer(parts: HearingParts): (event: MouseEvent) => void {
  const { act, point, press } = parts
  let pointed: Element | null = null
  /** The block may have been widened since: only another element under the pointer means another block. */
  const pointAnew = (element: Element | null) => {
    if (element !== pointed) point(element)
    pointed = element
  }
  const pressOn = (element: Element | null, { detail }: MouseEvent, isTouch: boolean) => {
    // A finger has nothing to hover with: its first tap outlines. And a double click is meant once.
    const isMeant = isTouch ? element === pointed : detail < 2
    pointAnew(element)
    if (!isMeant) return
    press()
    pointed = null
  }
  const answerOn = (element: Element | null, event: MouseEvent, isPress: boolean) => {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch'
    if (isPress) pressOn(element, event, isTouch)
    else if (!isTouch) pointAnew(element)
  }
  return event => {
    const isPress = event.type === 'click' && event.button === 0
    if (!isPress && event.type !== 'pointermove') return
    const control = controlFor(event, parts)
    if (!control) answerOn(pageElementAt(event, parts), event, isPress)
    else if (isPress) actBy(control, act)
  }
}

function pageElementAt({ clientX, clientY }: MouseEvent, { window, host }: HearingParts): Element | null {
  const stack = window.document.elementsFromPoint(clientX, clientY)
  return stack.find(element => element !== host) ?? null
}

/** The control under the pointer; for a click that none made, as of a screen reader, the one with the focus. */
function controlFor(event: MouseEvent, { host, root }: HearingParts): Element | null {
  if (event.target !== host) return null
  const isByPointer = event.type !== 'click' || event.detail > 0
  const own = isByPointer ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement
  return own?.closest('.controls') ? own : null
}

/** Does what a control says that it does. */
function actBy(control: Element, act: (action: PickerAction) => void): void {
  const told = control.closest<HTMLElement>('[data-action]:not(:disabled)')?.dataset['action']
  const action = pickerActions.find(known => known === told)
  if (action) act(action)
}

function hearKey(event: Event, { root, act }: HearingParts): void {
  event.stopImmediatePropagation()
  if (!(event instanceof KeyboardEvent)) return
  const control = root.activeElement?.closest('.controls') ? root.activeElement : null
  const isPress = event.type === 'keydown'
  if (control && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault()
    if (isPress && !event.repeat) actBy(control, act)
    return
  }
  const action = actionOf(event)
  if (!action) return
  event.preventDefault()
  if (isPress) act(action)
}
