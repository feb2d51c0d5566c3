/** All that the user does with keys and a pointer, and what the browser tells of it outside of a shadow tree. */
const awaited = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointerup', 'pointercancel', 'gotpointercapture', 'lostpointercapture'],
  ...['mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['dragstart', 'drag', 'dragend', 'dragenter', 'dragover', 'dragleave', 'drop'],
  ...['focus', 'blur', 'focusin', 'focusout'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'selectstart'],
  // Old names of clicks, focus and typing, which browsers still tell of.
  ...['DOMActivate', 'DOMFocusIn', 'DOMFocusOut', 'textInput', 'beforecopy', 'beforecut', 'beforepaste'],
] as const

/** While the pointer moves, and while the page is scrolled with it, the browser does not wait for listeners. */
const passive = [
  ...['pointermove', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave'],
  ...['mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'pointerrawupdate'],
  // Old names of the wheel.
  ...['mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll'],
] as const

/** Gets the user's input before anything else in the page, as far as our scripts were there first. */
export interface InputGate {
  /**
   * Has a listener hear all input until the signal is aborted. What it takes is heard by nothing else: neither by the
   * listeners added before it, nor by the page. What the browser does with it, it still does.
   * @param take whether it takes the event
   */
  readonly listen: (take: (event: Event) => boolean, signal: AbortSignal) => void
}

const key = Symbol.for('leeslamp input')

/** A property of our world alone, which all our scripts in a page share. */
type WithGate = Window & { [key]?: InputGate }

/**
 * The gate of a page. It stands at the window, in the capture phase. The first of our scripts to ask for it opens it:
 * one that runs before anything of the page is there hears each event before the page can.
 */
export function inputGateOf(window: WithGate): InputGate {
  window[key] ??= createGate(window)
  return window[key]
}

function createGate(window: Window): InputGate {
  let listeners: readonly ((event: Event) => boolean)[] = []
  const isTakenKey = followKeys()
  const pass = (event: Event) => {
    const isTaken = listeners.some(take => take(event))
    if (isTakenKey(event, isTaken)) event.stopImmediatePropagation()
  }
  for (const type of awaited) window.addEventListener(type, pass, { capture: true })
  for (const type of passive) window.addEventListener(type, pass, { capture: true, passive: true })
  return {
    listen: (take, signal) => {
      if (signal.aborted) return
      listeners = [take, ...listeners]
      signal.addEventListener('abort', () => {
        listeners = listeners.filter(other => other !== take)
      })
    },
  }
}

/** A key that is taken is taken until it is up again: what closes a view, the page is not to hear the end of. */
function followKeys(): (event: Event, isTaken: boolean) => boolean {
  const down = new Set<string>()
  return (event, isTaken) => {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted) return isTaken
    const { type, code } = event
    if (type === 'keydown' && isTaken) down.add(code)
    else if (type === 'keydown') down.delete(code)
    const wasTaken = down.has(code)
    if (type === 'keyup') down.delete(code)
    return isTaken || wasTaken
  }
}
