import type { PageKind } from '../domain/page-verdict'
import type { View } from '../domain/view'

/** Whether something is so: 1 or 0. */
type Sign = number

/** What the address of a page is like. Words stand alone between slashes, or in the name of the host. */
export interface AddressFeatures {
  /** Words of the part of the path with the most, 12 at most: `a-lamp-for-the-harbour` has five. */
  readonly slugWords: number
  /** The same of the last part with a name. */
  readonly lastWords: number
  readonly date: Sign
  readonly listWord: Sign
  readonly shopWord: Sign
  readonly serviceWord: Sign
  readonly forumWord: Sign
  readonly articleWord: Sign
}

/**
 * What was found of a page's signs (rules/page-signs.ts), each under its own name: whether there is something, as 1 or
 * 0, or how many of them, as the logarithm of one more.
 */
export type SignFeatures = Readonly<Record<string, number>>

/** Where the links of a page lead, as logarithms of one more. */
export interface LinkFeatures {
  /** To what has the words or the number of a headline in its address. */
  readonly headlineLinks: number
  /** To different pages below this one, which make it their list; beside it; and deeper in the site than it is. */
  readonly linksBelow: number
  readonly linksBeside: number
  readonly linksDeeper: number
  /** The share of links that leave the site. */
  readonly foreignShare: number
}

/** What a page says of itself, to machines. */
interface DeclaredFeatures {
  /** JSON-LD tells of one article. That there is none says nothing, and many are a list. */
  readonly articleData: Sign
}

/** What the texts of a page are like. Lengths and counts are logarithms of one more, lengths in characters. */
export interface TextFeatures {
  /** Running text below one parent: how many paragraphs there are at most, and which share of all running text. */
  readonly togetherCount: number
  readonly togetherShare: number
  /** The share below one grandparent: some sites wrap each paragraph. */
  readonly wideShare: number
  /** As much of it together as an article of some length has. */
  readonly muchTogether: Sign
  /** Running text for each heading. */
  readonly proseForHeading: number
  /** Running text soon after the title of the page. */
  readonly proseAfterTitle: number
  /** A title as long as headlines are. */
  readonly longTitle: Sign
  /** Short texts with a date: a few of them, and one close to the title. */
  readonly someDates: Sign
  readonly dateAtTitle: Sign
}

/** What is seen of a page before its texts are read. */
export type OutlineFeatures = AddressFeatures & DeclaredFeatures & LinkFeatures & SignFeatures

/** All that is asked of a page at first, to tell whether it is an article. */
export type PageFeatures = OutlineFeatures & TextFeatures

/** What is asked at the second look, of what was read as an article and of its page. */
export interface ReadFeatures {
  /** What the first look said: the log of the odds. */
  readonly odds: number
  /** More than a tenth of the words are in headings: a row of teasers, or what a firm has to offer. */
  readonly manyHeadings: Sign
  /** Links for each hundred words, 5 at most: texts refer to others. */
  readonly links: number
  readonly table: Sign
  readonly byline: Sign
}

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
export interface ProbeConfig {
  readonly address: PageAddress
  readonly rules: PageRules
  /** The view that its reader has chosen for the page; `null` where it is not to open by itself. */
  readonly view: View | null
}
