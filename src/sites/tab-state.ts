import type { PageVerdict } from '../domain/page-verdict'
import type { View } from '../domain/view'
import type { PageChoice } from './choice-index'

/** What is known of the page in a tab. */
export interface TabState {
  /** The address of the probed page; empty where no probe runs. */
  readonly address: string
  /** What kind of page the probe found; `null` where no probe runs. */
  readonly verdict: PageVerdict | null
  /** The user's choice for its site. */
  readonly choice: PageChoice['kind']
  /** The open view; `null` if the page is shown as it is. */
  readonly view: View | null
  /** The number of hidden blocks. */
  readonly hidden: number
}

/** The state of a tab whose page is not known yet. */
export const unknownPage: TabState = { address: '', verdict: null, choice: 'unchosen', view: null, hidden: 0 }
