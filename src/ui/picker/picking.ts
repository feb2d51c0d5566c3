import { encloses, isInPage } from '../../page/dom-access'
import { type SelectorMaker, search } from '../../page/selectors'
import { blockAt, isSeen, narrowerBlock, neighbour, widerBlock } from './boxes'
import type { PickerAction } from './keys'
import type { Aim, Picked, PickingState } from './picking-state'
import type { Refuse } from './refusal'

export interface PickingDeps {
  readonly document: Document
  readonly refuse: Refuse
  readonly selectorsOf: SelectorMaker
  /** Whether the user means the block around another, when they point at that one. */
  readonly means?: (wider: Element, pointed: Element) => boolean
  /** Whether one pick is all there is, so that nothing can be undone. */
  readonly picksOnce?: boolean
  readonly onPick: (picked: Picked) => void
  readonly onUndo: () => void
  readonly onEnd: () => void
  /** Draws the new state. */
  readonly onChange: (state: PickingState) => void
}

const aiming: ReadonlySet<PickerAction> = new Set(['wider', 'narrower', 'next', 'previous'])

/** What the user aims at, has picked and can undo. It knows nothing of pointers and drawing. */
export class Picking {
  private readonly deps: PickingDeps
  private state: PickingState = { aim: null, everywhere: false, alike: false, undoable: 0, lastAction: null }
  /** The narrower blocks that were widened to get here, the last one last. */
  private trail: Element[] = []
  private readonly hidden: Element[] = []
  /** Where the keys continue after the pointer has hidden something. */
  private next: Element | null = null

  constructor(deps: PickingDeps) {
    this.deps = deps
  }

  get current(): PickingState {
    return this.state
  }

  /** Aims at the block that the user means by pointing at an element. */
  point(element: Element | null): void {
    const [block = null, ...narrower] = element ? this.meantBy(element) : []
    const isSame = block === (this.state.aim?.element ?? null)
    if (!isSame || narrower.length > 0) this.trail = narrower.reverse()
    if (!isSame) this.aimAt(block)
  }

  /** Picks what is outlined. Nothing is outlined after that, until the pointer moves. */
  press(): void {
    this.pick()
    const { lastAction } = this.state
    if (lastAction?.kind === 'hidden') this.aimAt(null, { lastAction })
  }

  act(action: PickerAction): void {
    if (!this.state.aim && aiming.has(action) && this.next && isInPage(this.next)) {
      this.aimAt(this.next)
      return
    }
    const actions: Readonly<Record<PickerAction, () => void>> = {
      wider: () => this.widen(),
      narrower: () => this.narrow(),
      next: () => this.step(1),
      previous: () => this.step(-1),
      pick: () => this.pick(),
      undo: () => this.undo(),
      toggleEverywhere: () => this.change({ everywhere: !this.state.everywhere }),
      toggleAlike: () => this.change({ alike: !this.state.alike }),
      end: this.deps.onEnd,
    }
    actions[action]()
  }

  private readonly mayTake = (element: Element) => this.deps.refuse(element) === null

  /** The block that the user means by pointing at an element, and the narrower ones that it was widened from. */
  private meantBy(element: Element): Element[] {
    const block = blockAt(element, this.mayTake)
    const widened = block ? [block] : []
    for (let inner = block; inner; ) {
      const wider = widerBlock(inner, this.mayTake)
      if (!wider || !this.mayTake(wider) || !this.deps.means?.(wider, inner)) break
      widened.unshift(wider)
      inner = wider
    }
    return widened
  }

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

  private pick(): void {
    const { aim, everywhere, undoable } = this.state
    if (!aim || aim.refusal) return
    const { element, elements } = aim
    const selector = this.selectorOf(aim)
    const remains = (block: Element | null) => block && elements.every(hidden => !encloses(hidden, block))
    this.next = [neighbour(element, 1), neighbour(element, -1)].find(remains) ?? null
    this.deps.onPick({ element, elements, selector, everywhere: everywhere && selector !== null })
    if (this.deps.picksOnce) return
    this.hidden.push(element)
    this.trail = []
    this.aimAt(this.next, { undoable: undoable + 1, lastAction: { kind: 'hidden', count: elements.length } })
  }

  private undo(): void {
    const shown = this.hidden.pop()
    if (!shown) return
    this.deps.onUndo()
    this.trail = []
    this.aimAt(shown, { undoable: this.state.undoable - 1, lastAction: { kind: 'shown' } })
  }

  private change(switched: Partial<Pick<PickingState, 'everywhere' | 'alike'>>): void {
    this.state = { ...this.state, ...switched }
    this.aimAt(this.state.aim?.element ?? null)
  }

  private aimAt(element: Element | null, changed: Partial<PickingState> = {}): void {
    const { refuse, selectorsOf, onChange } = this.deps
    const target = element && { element, refusal: refuse(element), selectors: selectorsOf(element) }
    const aim = target && { ...target, elements: this.elementsOf({ ...target, elements: [target.element] }) }
    this.state = { ...this.state, lastAction: null, ...changed, aim }
    onChange(this.state)
  }

  private selectorOf({ selectors }: Aim): string | null {
    const { alike } = this.state
    return ((alike && selectors?.alike) || selectors?.own)?.selector ?? null
  }

  /** The block alone, unless all like it are wanted, or picked on this site anyway by the same selector. */
  private elementsOf(aim: Aim): readonly Element[] {
    const { everywhere, alike } = this.state
    const selector = this.selectorOf(aim)
    if (selector === null || !(everywhere || (alike && aim.selectors?.alike))) return [aim.element]
    const found = search(this.deps.document, selector) ?? []
    return found.filter(
      element => element === aim.element || (isSeen(element) && this.deps.refuse(element) === null),
    )
  }
}
