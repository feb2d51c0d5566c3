import { render } from 'preact'
import type { SelectorMaker } from '../../page/selectors'
import type { Survey } from '../../page/survey'
import type { ReaderSettings } from '../kit/settings'
import { boxOf, isRoot } from './boxes'
import { addHost, type PickerHost, whenRemoved } from './host'
import type { PickerAction } from './keys'
import { hear } from './listen'
import { Picker } from './Picker'
import { Picking } from './picking'
import type { Picked, PickingState } from './picking-state'
import { createRefusal } from './refusal'

export interface PickerOptions {
  /** Walks the document. */
  readonly survey: (document: Document) => Survey
  readonly settings: ReaderSettings
  /** Whether the article, and whatever else must stay, can do without an element. */
  readonly canHide: (element: Element) => boolean
  readonly selectorsOf: SelectorMaker
  /** Hides what was picked, at once. */
  readonly onHide: (picked: Picked) => void
  /** Shows again what the last `onHide` hid that was not undone yet. */
  readonly onUndo: () => void
  /** The reader has done picking. The picker is gone by then, and the focus is back. */
  readonly onEnd: () => void
}

/**
 * Lets the reader point at blocks of the page and hide them. Until it ends the page gets no click and no key.
 * @param document a page as it stands, with a `body`
 * @returns `stop`, which ends it without a word to `onEnd`
 */
export function startPicker(document: Document, options: PickerOptions): { readonly stop: () => void } {
  const window = document.defaultView
  if (!window) throw new Error('There is no window to pick in.')
  const lasting = new AbortController()
  const { signal } = lasting
  const refuse = createRefusal(document, options.survey(document), options.canHide)
  const focused = document.activeElement
  const over = addHost(document)
  const stop = () => {
    if (signal.aborted) return
    lasting.abort()
    render(null, over.place)
    over.host.remove()
    if (focused instanceof HTMLElement && !isRoot(focused)) focused.focus({ preventScroll: true })
  }
  const end = () => {
    stop()
    options.onEnd()
  }
  const picking = pickOver(over, window, { ...options, onEnd: end }, refuse)
  hear({ window, ...over, ...picking }, signal)
  whenRemoved(over.host, end, signal)
  over.root.querySelector<HTMLElement>('.pane')?.focus({ preventScroll: true })
  picking.point(focused && !isRoot(focused) ? focused : elementInCentre(document, over.host))
  return { stop }
}

/** Ties picking to what is drawn over the page. */
function pickOver(
  { place, raise }: PickerHost,
  window: Window,
  options: PickerOptions,
  refuse: ReturnType<typeof createRefusal>,
) {
  let aimed: Element | null = null
  let edge: 'top' | 'bottom' = 'bottom'
  const draw = (state: PickingState) => {
    aimed = state.aim?.element ?? null
    edge = edgeFor(aimed, edge, window)
    render(<Picker state={state} settings={options.settings} edge={edge} />, place)
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
  draw(picking.now)
  return {
    point: (at: Element | null) => picking.point(at),
    press: () => picking.press(),
    act: (action: PickerAction) => {
      picking.act(action)
      if (aimed && !action.startsWith('toggle')) bringIntoView(aimed, window)
    },
  }
}

/** The controls make way for what is fixed at their edge, such as a banner; for all else one can scroll. */
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
