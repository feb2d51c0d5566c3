import type { PageKind } from '../domain/page-verdict'
import type { View } from '../domain/view'

/** Whether something is true of a page: 1 or 0. */
type Flag = number

/** Features of a page's address. A word is a whole part between slashes, or of the host name. */
export interface AddressFeatures {
  /** Words in the part of the path that has the most, 12 at most: `a-lamp-for-the-harbour` has five. */
  readonly slugWords: number
  /** Words in the last part that has any. */
  readonly lastWords: number
  readonly date: Flag
  readonly listWord: Flag
  readonly shopWord: Flag
  readonly serviceWord: Flag
  readonly forumWord: Flag
  readonly articleWord: Flag
}

/**
 * Features defined by `PageSignals` (rules/page-rules.ts), each under its name there: 1 or 0 for what is there or
 * not, `log(1 + count)` for what is counted.
 */
export type MarkupFeatures = Readonly<Record<string, number>>

/** Features of where the links of a page lead. Counts are `log(1 + count)`. */
export interface LinkFeatures {
  /** Links whose address has the words or the number of a headline. */
  readonly headlineLinks: number
  /** Distinct pages below this one, as a list has them; in the same directory; and deeper in the site than this one. */
  readonly linksBelow: number
  readonly linksBeside: number
  readonly linksDeeper: number
  /** The share of links that lead to other sites. */
  readonly foreignShare: number
}

/** What a page declares for machines. */
interface DeclaredFeatures {
  /** JSON-LD describes one article. Its absence means nothing, and several articles are a list. */
  readonly articleData: Flag
}

/** Features of the texts of a page. Lengths and counts are `log(1 + n)`, lengths in characters. */
export interface TextFeatures {
  /** The most paragraphs of prose with the same parent, and the largest share of all prose with the same parent. */
  readonly togetherCount: number
  readonly togetherShare: number
  /** The largest share of prose with the same grandparent: some sites wrap each paragraph. */
  readonly wideShare: number
  /** As much prose has the same parent as a long article has. */
  readonly muchTogether: Flag
  /** Prose per heading. */
  readonly proseForHeading: number
  /** Prose soon after the title of the page. */
  readonly proseAfterTitle: number
  /** The title is as long as headlines are. */
  readonly longTitle: Flag
  /** Short texts with a date: there are a few of them, and one is close to the title. */
  readonly someDates: Flag
  readonly dateAtTitle: Flag
}

/** Features of a page that need none of its texts. */
export type OutlineFeatures = AddressFeatures & DeclaredFeatures & LinkFeatures & MarkupFeatures

/** All features of the first look. */
export type PageFeatures = OutlineFeatures & TextFeatures

/** The features of the second look, at the extracted article. */
export interface ReadFeatures {
  /** The log odds of the first look. The trained model has it under this name. */
  readonly odds: number
  /** More than a tenth of the words are in headings, as in a row of teasers or what a company offers. */
  readonly manyHeadings: Flag
  /** Links per hundred words, 5 at most: articles refer to others. */
  readonly links: number
  readonly table: Flag
  readonly byline: Flag
}

/** What a word in an address can say about its page. */
export type AddressTopic = 'article' | 'forum' | 'gallery' | 'list' | 'search' | 'service' | 'shop' | 'video'

/** Patterns of such words, each with the slash before it. */
export type AddressWords = Readonly<Record<AddressTopic, RegExp>>

/**
 * How the features of a page's markup are measured, each under the name of the feature. Plain data, so that the
 * background can send it to the probe and no page has to load it.
 */
export interface PageSignals {
  /** Patterns, matched against lines of metadata such as `og:type=article`. */
  readonly metaPatterns: Readonly<Record<string, string>> & { readonly articleType: string }
  /** Patterns: how many links have such an address. */
  readonly linkPatterns: Readonly<Record<string, string>>
  /** Tag names, separated by spaces: how many such elements there are. */
  readonly countedTags: Readonly<Record<string, string>>
  /** Words, separated by spaces: whether one of them is in any class name. */
  readonly classWords: Readonly<Record<string, string>>
}

/** A linear model: the weighted features are added up, and a page with a sum above 0 is an article. */
interface WeightedSum<Name extends string> {
  readonly base: number
  /** What one unit of each feature adds to the log odds. */
  readonly weights: Readonly<Record<Name, number>>
}

/** The model of the first look, at the page as it is. */
export interface PageModel extends WeightedSum<string> {
  /** With log odds below this before its texts are read, a page is no article whatever they are like. */
  readonly hopelessBelow: number
  /** With log odds above this, a page is worth a second look. */
  readonly promisingFrom: number
}

/** The model of the second look, at the extracted article. */
export type ReadModel = WeightedSum<keyof ReadFeatures>

/** The rules of the first look. */
export interface PageRules {
  readonly signals: PageSignals
  readonly model: PageModel
}

/** What the address of a page says about it. */
export interface PageAddress {
  readonly features: AddressFeatures
  /** The kind of a page that cannot be an article, whatever its text is; `null` where the text decides. */
  readonly certainKind: PageKind | null
  /** The kind of the page if it is not an article; `null` where the address does not say. */
  readonly topic: PageKind | null
  /** Whether articles have such addresses, and hardly any other page. */
  readonly isArticleLike: boolean
}

/** What the probe of a page needs before it looks. */
export interface ProbeConfig {
  readonly address: PageAddress
  readonly rules: PageRules
  /** The view that the user chose for the page; `null` if it does not open by itself. */
  readonly view: View | null
}
