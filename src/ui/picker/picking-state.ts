import type { ElementSelectors } from '../../page/selectors'
import type { PickerRefusal } from './refusal'

/** What the reader picked. */
export interface Picked {
  readonly element: Element
  /** All that is to be hidden now: the element, and what is like it where that was asked for. */
  readonly elements: readonly Element[]
  /** Finds these again; `null` where nothing lasting tells the element apart. */
  readonly selector: string | null
  /** On this site always, and not on this page only. */
  readonly everywhere: boolean
}

/** The block that is outlined. */
export interface Aim {
  readonly element: Element
  readonly refusal: PickerRefusal | null
  readonly selectors: ElementSelectors | null
  /** All that would be hidden. */
  readonly elements: readonly Element[]
}

/** What was done last, to be told of. */
export type Done = { readonly done: 'hidden'; readonly count: number } | { readonly done: 'shown' }

/** Where picking stands. */
export interface PickingState {
  readonly aim: Aim | null
  readonly everywhere: boolean
  readonly alike: boolean
  /** How often something was hidden that can be undone. */
  readonly undoable: number
  readonly done: Done | null
}
