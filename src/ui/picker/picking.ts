import { encloses } from '../../page/dom-access'
import { type SelectorMaker, search } from '../../page/selectors'
import { blockAt, isSeen, narrowerBlock, neighbour, widerBlock } from './boxes'
import type { PickerAction } from './keys'
import type { Aim, Picked, PickingState } from './picking-state'
import type { Refuse } from './refusal'

export interface PickingParts {
  readonly document: Document
  readonly refuse: Refuse
  readonly selectorsOf: SelectorMaker
  readonly onHide: (picked: Picked) => void
  readonly onUndo: () => void
  readonly onEnd: () => void
  /** Draws what has changed. */
  readonly onChange: (state: PickingState) => void
}

const aiming: ReadonlySet<PickerAction> = new Set(['wider', 'narrower', 'next', 'previous'])

/** Picking: what is aimed at, what was hidden, what may be undone. It knows nothing of pointers and drawing. */
export class Picking {
  private readonly parts: PickingParts
  private state: PickingState = { aim: null, everywhere: false, alike: false, undoable: 0, done: null }
  /** The narrower blocks that the aim came from, the last one last. */
  private trail: Element[] = []
  private readonly hidden: Element[] = []
  /** Where the keys go on after the pointer has hidden something. */
  private next: Element | null = null

  constructor(parts: PickingParts) {
    this.parts = parts
  }

  /** Where picking stands. */
  get now(): PickingState {
    return this.state
  }

  /** Aims at the block that is meant by pointing at an element. */
  point(at: Element | null): void {
    const block = at && blockAt(at, this.mayTake)
    if (block === (this.state.aim?.element ?? null)) return
    this.trail = []
    this.aimAt(block)
  }

  /** Hides what is outlined. What the pointer does next, its next move says. */
  press(): void {
    this.hide()
    const { done } = this.state
    if (done?.done === 'hidden') this.aimAt(null, { done })
  }

  act(action: PickerAction): void {
    if (!this.state.aim && aiming.has(action) && this.next?.isConnected) {
      this.aimAt(this.next)
      return
    }
    const actions: Readonly<Record<PickerAction, () => void>> = {
      wider: () => this.widen(),
      narrower: () => this.narrow(),
      next: () => this.step(1),
      previous: () => this.step(-1),
      hide: () => this.hide(),
      undo: () => this.undo(),
      toggleEverywhere: () => this.change({ everywhere: !this.state.everywhere }),
      toggleAlike: () => this.change({ alike: !this.state.alike }),
      end: this.parts.onEnd,
    }
    actions[action]()
  }

  private readonly mayTake = (element: Element) => this.parts.refuse(element) === null

  private widen(): void {
    const { aim } = this.state
    const wider = aim && widerBlock(aim.element, this.mayTake)
    if (!wider) return
    this.trail.push(aim.element)
    this.aimAt(wider)
  }

  private narrow(): void {
    const { aim } = this.state
    if (!aim) return
    const narrower = this.trail.pop() ?? narrowerBlock(aim.element)
    if (narrower && encloses(aim.element, narrower)) this.aimAt(narrower)
  }

  private step(direction: 1 | -1): void {
    const { aim } = this.state
    const next = aim && neighbour(aim.element, direction)
    if (!next) return
    this.trail = []
    this.aimAt(next)
  }

  private hide(): void {
    const { aim, everywhere, undoable } = this.state
    if (!aim || aim.refusal) return
    const { element, elements } = aim
    const selector = this.selectorOf(aim)
    const isLeft = (block: Element | null) => block && elements.every(gone => !encloses(gone, block))
    this.next = [neighbour(element, 1), neighbour(element, -1)].find(isLeft) ?? null
    this.parts.onHide({ element, elements, selector, everywhere: everywhere && selector !== null })
    this.hidden.push(element)
    this.trail = []
    this.aimAt(this.next, { undoable: undoable + 1, done: { done: 'hidden', count: elements.length } })
  }

  private undo(): void {
    const shown = this.hidden.pop()
    if (!shown) return
    this.parts.onUndo()
    this.trail = []
    this.aimAt(shown, { undoable: this.state.undoable - 1, done: { done: 'shown' } })
  }

  private change(switched: Partial<Pick<PickingState, 'everywhere' | 'alike'>>): void {
    this.state = { ...this.state, ...switched }
    this.aimAt(this.state.aim?.element ?? null)
  }

  private aimAt(element: Element | null, changed: Partial<PickingState> = {}): void {
    const { refuse, selectorsOf, onChange } = this.parts
    const bare = element && { element, refusal: refuse(element), selectors: selectorsOf(element) }
    const aim = bare && { ...bare, elements: this.elementsOf({ ...bare, elements: [bare.element] }) }
    this.state = { ...this.state, done: null, ...changed, aim }
    onChange(this.state)
  }

  private selectorOf({ selectors }: Aim): string | null {
    const { alike } = this.state
    return ((alike && selectors?.alike) || selectors?.own)?.selector ?? null
  }

  /** One block, but where all like it are asked for or its selector will find them on this site anyway. */
  private elementsOf(aim: Aim): readonly Element[] {
    const { everywhere, alike } = this.state
    const selector = this.selectorOf(aim)
    if (selector === null || !(everywhere || (alike && aim.selectors?.alike))) return [aim.element]
    const found = search(this.parts.document, selector) ?? []
    return found.filter(
      element => element === aim.element || (isSeen(element) && this.parts.refuse(element) === null),
    )
  }
}
