import { render } from 'preact'
import { focusInPlace } from '../kit/focus'
import type { Locale } from '../kit/locale'
import { boxOf, isRoot } from './boxes'
import { captureInput } from './capture-input'
import type { PickerAction } from './keys'
import { addPickerOverlay, onHostRemoved, type PickerOverlay } from './overlay'
import { Picker } from './Picker'
import type { PickerWords } from './picker-words'
import { Picking, type PickingDeps } from './picking'
import type { PickingState } from './picking-state'

export interface RunPickerOptions
  extends Pick<PickingDeps, 'refuse' | 'selectorsOf' | 'means' | 'onPick' | 'onUndo'> {
  readonly locale: Locale
  readonly words: PickerWords
  /** Outlined first; where it is left out, what has the focus, or is in the middle of the window. */
  readonly first?: Element | null
  /** The user has finished. The picker is gone by then, and the focus is back. */
  readonly onEnd: () => void
}

/**
 * Lets the user point at blocks of the page and pick them. Until it ends the page gets no click and no key.
 * @param document needs a `body`
 * @returns `stop`, which ends it without a call of `onEnd`
 */
export function runPicker(document: Document, options: RunPickerOptions): { readonly stop: () => void } {
  const window = document.defaultView
  if (!window) throw new Error('There is no window to pick in.')
  const ended = new AbortController()
  const { signal } = ended
  const focused = document.activeElement
  const overlay = addPickerOverlay(document)
  const stop = () => {
    if (signal.aborted) return
    ended.abort()
    render(null, overlay.mountNode)
    overlay.host.remove()
    if (focused && !isRoot(focused)) focusInPlace(focused)
  }
  const end = () => {
    stop()
    options.onEnd()
  }
  const picking = drawPicking(overlay, window, { ...options, onEnd: end })
  captureInput({ window, ...overlay, ...picking }, signal)
  onHostRemoved(overlay.host, end, signal)
  focusInPlace(overlay.root.querySelector('.pane'))
  const focusedBlock = focused && !isRoot(focused) ? focused : null
  picking.point(options.first ?? focusedBlock ?? elementInCentre(document, overlay.host))
  return { stop }
}

/** Draws the state of picking over the page, each time it changes. */
function drawPicking(
  { host, mountNode, raise }: PickerOverlay,
  window: Window,
  { locale, words, ...deps }: RunPickerOptions,
) {
  let aimed: Element | null = null
  let edge: 'top' | 'bottom' = 'bottom'
  const draw = (state: PickingState) => {
    aimed = state.aim?.element ?? null
    edge = edgeFor(aimed, edge, window)
    render(<Picker {...{ state, locale, words, edge }} />, mountNode)
  }
  const picking = new Picking({
    ...deps,
    picksOnce: !words.picksMany,
    document: window.document,
    onPick: picked => {
      deps.onPick(picked)
      if (host.isConnected) raise()
    },
    onUndo: () => {
      deps.onUndo()
      raise()
    },
    onChange: draw,
  })
  draw(picking.current)
  return {
    point: (element: Element | null) => picking.point(element),
    press: () => picking.press(),
    act: (action: PickerAction) => {
      picking.act(action)
      if (aimed && !action.startsWith('toggle')) bringIntoView(aimed, window)
    },
  }
}

/** The controls make way for what is fixed at their edge, such as a banner; everything else can be scrolled to. */
function edgeFor(aimed: Element | null, edge: 'top' | 'bottom', window: Window): 'top' | 'bottom' {
  if (!aimed || !isFixed(aimed)) return edge
  const { top, bottom, height } = boxOf(aimed)
  if (height > window.innerHeight / 2) return edge
  return top + bottom > window.innerHeight ? 'top' : 'bottom'
}

function isFixed(element: Element): boolean {
  return /^(?:fixed|sticky)$/.test(getComputedStyle(element).position)
}

function bringIntoView(element: Element, window: Window): void {
  const { top, bottom } = boxOf(element)
  if (bottom < 0 || top > window.innerHeight)
    Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' })
}

function elementInCentre(document: Document, host: Element): Element | null {
  const { clientWidth, clientHeight } = document.documentElement
  const stack = document.elementsFromPoint(clientWidth / 2, clientHeight / 2)
  return stack.find(element => element !== host) ?? null
}
