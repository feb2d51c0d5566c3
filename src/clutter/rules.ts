import type { ClutterKind, RuledKind } from '../domain/clutter'
import type { Cues, TokenRule } from '../domain/rule-formats'

/** The rules by which clutter is found. */
export interface ClutterRules {
  readonly tokens: Readonly<Partial<Record<ClutterKind, TokenRule>>>
  readonly markup: Readonly<Partial<Record<ClutterKind, MarkupRule>>>
  readonly headings: HeadingCues
  /** Headings over headlines of other articles, whether or not these are links. */
  readonly headlines: HeadingCues
  /** The pop-ups of consent platforms, and their backdrops. */
  readonly popups: SelectorLists
  readonly consent: ConsentWords
  readonly notices: readonly NoticeRule[]
  readonly actions: ActionWords
  readonly legal: LegalPhrases
}

/** Phrases of legal notices, separated by commas; each list is about one subject. */
export type LegalPhrases = readonly string[]

/** Beginnings of what buttons of offers say, separated by commas, by the kind of the offer. */
export type ActionWords = Readonly<Partial<Record<ClutterKind, string>>>

/** Beginnings of words, in lower case, separated by white space, with which pages ask for consent. */
export interface ConsentWords {
  /** On buttons by which one agrees or refuses. */
  readonly choices: string
  /** On buttons by which one goes on, agreeing or not. */
  readonly vagueChoices: string
  /** In the text; each list is about one subject. */
  readonly subjects: readonly string[]
}

/**
 * A short passage of the site about itself: each list is a beginning of words in lower case, separated by commas, of
 * which one must be in it.
 */
export interface NoticeRule {
  readonly kind: ClutterKind
  readonly words: readonly string[]
}

/** Markup that identifies a kind of clutter. Lists of names are separated by spaces. */
export interface MarkupRule {
  /** Tag names, as `Element.tagName` returns them. */
  readonly tags?: string
  /** Values of the `role` attribute. */
  readonly roles?: string
  /** Type names of schema.org. */
  readonly types?: string
  /** Other selectors. Each one is matched against every element of the page, so they are expensive. */
  readonly selectors?: readonly string[]
}

/** Headings that identify the kind of clutter below them. */
export type HeadingCues = Cues<ClutterKind>

/** The rules by which a page is tidied in place. */
export interface TidyRules {
  /** The kinds that are hidden; the others belong to the design of the page. */
  readonly hidden: ReadonlySet<ClutterKind>
  /** The kinds that open over the page and may lock what is below them. */
  readonly prompts: ReadonlySet<RuledKind>
  /** Headings of offers that open over the text, in addition to `ClutterRules.headings`. */
  readonly offers: HeadingCues
  /**
   * Beginnings of words that, in the title of a page, mean that the page is about this kind of prompt. Separated by
   * white space.
   */
  readonly subjects: Readonly<Partial<Record<RuledKind, string>>>
}

/** Selectors. Ids and class names are listed as bare names, separated by white space. */
export interface SelectorLists {
  readonly ids: string
  readonly classes: string
  /** Selectors that are more than one name. Each tests its element for an id, class name or tag; none has a comma. */
  readonly others: readonly string[]
}

/** How names written by people are told from names made by build tools and scripts. Lists are separated by white space. */
export interface NamingRules {
  /** Attributes that name a block and survive a redesign, the most reliable first. */
  readonly attributes: string
  /** Beginnings of generated names, in lower case. */
  readonly generatedStarts: string
  /** Words of class names that come and go while a page is used. */
  readonly states: string
  /** Words of class names that only describe layout; unrelated blocks share them. */
  readonly layout: string
  /** Short words and abbreviations, in lower case, that would look random otherwise. */
  readonly abbreviations: string
  /** Words of three letters that occur in `camelCase` names. Other parts that short are as likely to be random. */
  readonly shortWords: string
  /** Each word is a letter followed by the letters that hardly ever come after it in a word. */
  readonly rareFollowers: string
}
