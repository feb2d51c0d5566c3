import type { PageFeatures, ReadFeatures } from './page-features'

/** What parts of an address can speak of. */
export type AddressTopic = 'article' | 'forum' | 'gallery' | 'list' | 'search' | 'service' | 'shop' | 'video'

/** How such parts look, each with the slash before it. */
export type AddressWords = Readonly<Record<AddressTopic, RegExp>>

/** Class names that tell pages apart. */
export interface PageClassNames {
  /** The class of prices, whole. */
  readonly price: string
  readonly bodySingle: RegExp
  readonly bodyList: RegExp
  readonly pressedLink: RegExp
}

/** What tells articles from other pages: features are weighed and added up, and articles are above 0. */
interface WeightedSum<Features> {
  readonly base: number
  /** What one unit of a feature adds to the log of the odds. */
  readonly weights: Readonly<Partial<Record<keyof Features, number>>>
}

/** That of the first look, at the page as it stands. */
export interface PageModel extends WeightedSum<PageFeatures> {
  /** What is above it is worth a second look. */
  readonly promisingFrom: number
}

/** That of the second, at what was read. */
export type ReadModel = WeightedSum<ReadFeatures>

export interface PageRules {
  readonly classNames: PageClassNames
  readonly model: PageModel
}
