import { inputGateOf } from '../../page/input-gate'
import type { Host } from './host'
import { usersEvents } from './users-events'

/** What changes something in our views. */
const actingEvents = ['click', 'input', 'change'] as const

/** Besides clicks, what our views hear themselves. */
const heardInside = /^(?:pointer(?:move|enter|leave)|focus(?:in|out))$/

/** Firefox tells every listener the nodes that an event began at, also in a closed root. */
type FromInside = Event & {
  readonly originalTarget?: EventTarget | null
  readonly explicitOriginalTarget?: EventTarget | null
}

/**
 * Keeps from the page what the user does with a pointer in one of our elements: where, and that they do. What the
 * browser itself does then, from scrolling to following a link, it still does. Each click is passed on inside the
 * closed root, for the handlers there. Those hear of nothing that a script has made.
 * @param signal ends it
 * @param onPress is called when a button of the mouse goes down, with what it goes down on
 */
export function takePresses(
  { host, root }: Pick<Host, 'host' | 'root'>,
  window: Window,
  signal: AbortSignal,
  onPress?: (event: MouseEvent, pressed: Element | null) => void,
): void {
  refuseForged(root, signal)
  /** Where the pointer was pressed. */
  let pressed: Element | null = null
  const takeInput = followTyping(root)
  const take = (event: FromInside) => {
    // What a script has made can only be aimed at the element around the root, and is the page's own affair.
    if (!event.isTrusted || event instanceof KeyboardEvent) return false
    // Also of what it leaves for a view, an element of the page would be told where in the view that is.
    if (event.target !== host) return isIn(root, event.explicitOriginalTarget)
    if (heardInside.test(event.type)) return passToInside(event, root)
    takeInput(event)
    if (!(event instanceof MouseEvent)) return true
    if (event.type === 'mousedown') {
      pressed = root.elementFromPoint(event.clientX, event.clientY)
      onPress?.(event, pressed)
    }
    if (event.type !== 'click') return true
    const clicked = clickedIn(root, event, pressed)
    pressed = null
    if (clicked) passOn(event, clicked)
    return true
  }
  inputGateOf(window).listen(take, signal)
}

/** Lets nothing act in a root that a script has made, but for our own copies of clicks. */
function refuseForged(root: ShadowRoot, signal: AbortSignal): void {
  const refuse = (event: Event) => {
    if (event.isTrusted || event === usersEvents.click || event === usersEvents.entry) return
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  for (const type of actingEvents) root.addEventListener(type, refuse, { capture: true, signal })
}

function isIn(root: ShadowRoot, target: EventTarget | null | undefined): boolean {
  return target instanceof Node && target.getRootNode() === root
}

/** Where the page would be told more than that the pointer or the focus is in the view, it is told nothing. */
function passToInside(event: FromInside, root: ShadowRoot): boolean {
  const { originalTarget: inside } = event
  if (!inside) return false
  if (!isIn(root, inside)) return true
  const { type, bubbles } = event
  const copy =
    event instanceof PointerEvent
      ? new PointerEvent(type, {
          bubbles,
          pointerType: event.pointerType,
          movementX: event.movementX,
          movementY: event.movementY,
        })
      : new FocusEvent(type, { bubbles })
  inside.dispatchEvent(copy)
  return true
}

/** What is clicked: the innermost element that the pointer was pressed and released in, or what has the focus. */
function clickedIn(
  root: ShadowRoot,
  click: MouseEvent & FromInside,
  pressed: Element | null,
): Element | null {
  const { originalTarget } = click
  if (originalTarget instanceof Element && isIn(root, originalTarget)) return originalTarget
  // A key has pressed it.
  if (click.detail === 0) return root.activeElement
  const released = root.elementFromPoint(click.clientX, click.clientY)
  let clicked = pressed ?? released
  while (clicked && released && !clicked.contains(released)) clicked = clicked.parentElement
  return clicked
}

/** Passes a click on to its handlers. What the browser does in answer to a click is left to the click itself. */
function passOn(click: MouseEvent, clicked: Element): void {
  const { detail, button, clientX, clientY, ctrlKey, metaKey, shiftKey, altKey } = click
  const details = { detail, button, clientX, clientY, ctrlKey, metaKey, shiftKey, altKey }
  const copy = new MouseEvent('click', { ...details, bubbles: true, cancelable: true, composed: false })
  usersEvents.click = copy
  usersEvents.control = controlOf(clicked)
  const ended = new AbortController()
  const endHere = () => {
    if (copy.defaultPrevented) click.preventDefault()
    copy.preventDefault()
  }
  clicked.getRootNode().addEventListener('click', endHere, { signal: ended.signal })
  // In Firefox a radio button that is clicked while it is being clicked tells of no change.
  const target = clicked instanceof HTMLInputElement ? clicked.parentElement : clicked
  target?.dispatchEvent(copy)
  usersEvents.click = null
  ended.abort()
}

/**
 * Passes on inside the root what the user enters in a field. A page can have the browser type into whatever has the
 * focus: that is not announced beforehand.
 */
function followTyping(root: ShadowRoot): (event: Event) => void {
  let isAnnounced = false
  return event => {
    if (event.type === 'beforeinput') isAnnounced = true
    if (event.type !== 'input') return
    if (isAnnounced || !(event instanceof InputEvent)) {
      usersEvents.entry = new Event('input', { bubbles: true })
      root.activeElement?.dispatchEvent(usersEvents.entry)
      usersEvents.entry = null
    }
    isAnnounced = false
  }
}

/** What the browser changes in answer to a click. */
function controlOf(clicked: Element): Element | null {
  return clicked instanceof HTMLInputElement ? clicked : (clicked.closest('label')?.control ?? null)
}
