import type { ElementSelectors } from '../../page/selectors'
import type { PickerRefusal } from './refusal'

/** What the user points at blocks for: to hide them, or to say which one is the article. */
export type PickingPurpose = 'hide' | 'article'

/** What the user picked. */
export interface Picked {
  readonly element: Element
  /** All that is picked now: the element, and the blocks like it if the user wants that. */
  readonly elements: readonly Element[]
  /** Finds these again; `null` where nothing tells the element apart that will still hold on a later visit. */
  readonly selector: string | null
  /** Whether the choice is for all pages of this site, from now on. */
  readonly everywhere: boolean
}

/** The block that is outlined. */
export interface Aim {
  readonly element: Element
  readonly refusal: PickerRefusal | null
  readonly selectors: ElementSelectors | null
  /** All that would be picked. */
  readonly elements: readonly Element[]
}

/** What was done last, for the status line. */
export type LastPickingAction =
  | { readonly kind: 'hidden'; readonly count: number }
  | { readonly kind: 'shown' }

/** The state of picking. */
export interface PickingState {
  readonly aim: Aim | null
  readonly everywhere: boolean
  readonly alike: boolean
  /** How many times hiding can be undone. */
  readonly undoable: number
  readonly lastAction: LastPickingAction | null
}
