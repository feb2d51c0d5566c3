import type { AddressFeatures } from './page-features'
import type { PageRules } from './page-rules'
import type { PageKind } from './page-verdict'
import type { View } from './view'

/** What the address of a page says of it. */
export interface PageAddress {
  readonly features: AddressFeatures
  /** What the page is for sure: no text could make an article of it. `null` where its text decides. */
  readonly surely: PageKind | null
  /** What the page is about if it is no article; `null` where the address does not tell. */
  readonly topic: PageKind | null
  /** Whether articles have such addresses, and hardly anything else has. */
  readonly isOfArticles: boolean
}

/** What the probe of a page is told before it looks. */
export interface Briefing {
  readonly address: PageAddress
  readonly rules: PageRules
  /** The view that its reader has chosen for the page; `null` where it is not to open by itself. */
  readonly view: View | null
}
