import type { ReadFeatures } from './page-features'

/** What parts of an address can speak of. */
export type AddressTopic = 'article' | 'forum' | 'gallery' | 'list' | 'search' | 'service' | 'shop' | 'video'

/** How such parts look, each with the slash before it. */
export type AddressWords = Readonly<Record<AddressTopic, RegExp>>

/**
 * What a page is described by, each under the name of its feature. It can be sent in a message, so that pages need to
 * hold none of it.
 */
export interface PageSigns {
  /** Patterns: whether the page says of itself what one of them means, in lines such as `og:type=article`. */
  readonly said: Readonly<Record<string, string>> & { readonly articleType: string }
  /** Patterns: how many links there are to such addresses. */
  readonly linked: Readonly<Record<string, string>>
  /** Tag names, each apart from the next by a space: how many such elements there are. */
  readonly counted: Readonly<Record<string, string>>
  /** Words, each apart from the next by a space: whether an element has a class name with one of them in it. */
  readonly named: Readonly<Record<string, string>>
}

/** What tells articles from other pages: features are weighed and added up, and articles are above 0. */
interface WeightedSum<Name extends string> {
  readonly base: number
  /** What one unit of a feature adds to the log of the odds. */
  readonly weights: Readonly<Record<Name, number>>
}

/** That of the first look, at the page as it stands. */
export interface PageModel extends WeightedSum<string> {
  /** What is below it without its texts is no article, whatever they are like. */
  readonly hopelessBelow: number
  /** What is above it is worth a second look. */
  readonly promisingFrom: number
}

/** That of the second, at what was read. */
export type ReadModel = WeightedSum<keyof ReadFeatures>

/** What tells articles from other pages at a first look. */
export interface PageRules {
  readonly signs: PageSigns
  readonly model: PageModel
}
