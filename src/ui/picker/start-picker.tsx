import { render } from 'preact'
import type { SelectorMaker } from '../../page/selectors'
import type { Survey } from '../../page/survey'
import { focusInPlace } from '../kit/focus'
import type { Locale } from '../kit/locale'
import { boxOf, isRoot } from './boxes'
import { captureInput } from './capture-input'
import type { PickerAction } from './keys'
import { addPickerOverlay, onHostRemoved, type PickerOverlay } from './overlay'
import { Picker } from './Picker'
import { Picking } from './picking'
import type { Picked, PickingState } from './picking-state'
import { createRefusal } from './refusal'

export interface PickerOptions {
  /** Surveys the document. */
  readonly survey: (document: Document) => Survey
  readonly locale: Locale
  /** Whether an element is needed neither by the article nor by anything else that must stay. */
  readonly canHide: (element: Element) => boolean
  readonly selectorsOf: SelectorMaker
  /** Hides what the user picked, at once. */
  readonly onHide: (picked: Picked) => void
  /** Shows again what the last `onHide` that is not undone yet has hidden. */
  readonly onUndo: () => void
  /** The user has finished. The picker is gone by then, and the focus is back. */
  readonly onEnd: () => void
}

/**
 * Lets the user point at blocks of the page and hide them. Until it ends the page gets no click and no key.
 * @param document needs a `body`
 * @returns `stop`, which ends it without a call of `onEnd`
 */
export function startPicker(document: Document, options: PickerOptions): { readonly stop: () => void } {
  const window = document.defaultView
  if (!window) throw new Error('There is no window to pick in.')
  const ended = new AbortController()
  const { signal } = ended
  const refuse = createRefusal(document, options.survey(document), options.canHide)
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
  const picking = drawPicking(overlay, window, { ...options, onEnd: end }, refuse)
  captureInput({ window, ...overlay, ...picking }, signal)
  onHostRemoved(overlay.host, end, signal)
  focusInPlace(overlay.root.querySelector('.pane'))
  picking.point(focused && !isRoot(focused) ? focused : elementInCentre(document, overlay.host))
  return { stop }
}

/** Draws the state of picking over the page, each time it changes. */
function drawPicking(
  { mountNode, raise }: PickerOverlay,
  window: Window,
  options: PickerOptions,
  refuse: ReturnType<typeof createRefusal>,
) {
  let aimed: Element | null = null
  let edge: 'top' | 'bottom' = 'bottom'
  const draw = (state: PickingState) => {
    aimed = state.aim?.element ?? null
    edge = edgeFor(aimed, edge, window)
    render(<Picker state={state} locale={options.locale} edge={edge} />, mountNode)
  }
  const picking = new Picking({
    document: window.document,
    refuse,
    selectorsOf: options.selectorsOf,
    onHide: picked => {
      options.onHide(picked)
      raise()
    },
    onUndo: () => {
      options.onUndo()
      raise()
    },
    onEnd: options.onEnd,
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
