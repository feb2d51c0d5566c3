import type { PageVerdict } from '../domain/page-verdict'
import type { View } from '../domain/view'
import type { PageChoice } from './choice-index'

/** What is known of the page in a tab. */
export interface TabState {
  /** Of the page that was probed; empty where no probe runs. */
  readonly address: string
  /** What the page was found to be; `null` where no probe runs. */
  readonly verdict: PageVerdict | null
  /** What its reader has said of its site. */
  readonly choice: PageChoice['kind']
  /** The view that it is shown in; `null` for the page as it is. */
  readonly view: View | null
  /** How many blocks are hidden in it. */
  readonly hidden: number
}

/** A page of which nothing is known. */
export const unknownPage: TabState = { address: '', verdict: null, choice: 'unchosen', view: null, hidden: 0 }
