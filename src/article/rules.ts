import type { EmbedRules } from '../domain/embeds'
import type { TokenRule } from '../page/name-tokens'
import type { Cues } from '../page/text-cues'
import type { PassageModel } from './passages/model-format'

/** The parts of an article that are not its running text. */
export type ArticlePart = 'standfirst' | 'caption' | 'byline' | 'date' | 'unseen'

/** What a short line between the paragraphs of a text is for, where it is not of the text. */
export type LineKind = 'ad' | 'readMore' | 'updated' | 'callToAction' | 'embed' | 'rights'

/** How the large first letter of a text is known. */
export interface DropCapRules {
  /** What the class of its element says. */
  readonly named: RegExp
  /** What the letter is, with a quotation mark before it or not: none that is a word by itself. */
  readonly letter: RegExp
  /** Languages that have words of one consonant. */
  readonly wordsOfOneConsonant: RegExp
}

/** What extraction is told from outside. Phrases are in lower case. */
export interface ArticleRules {
  readonly tokens: Readonly<Record<ArticlePart, TokenRule>>
  /** How short lines begin that are not of the text. */
  readonly lines: Cues<LineKind>
  readonly metadata: MetadataRules
  /** Words that open a picture's credit line. */
  readonly creditOpeners: readonly string[]
  /** Picture agencies, as credit lines name them. */
  readonly pictureAgencies: readonly string[]
  readonly dropCaps: DropCapRules
  readonly embeds: EmbedRules
  /** Tells passages of articles from others. */
  readonly passageModel: PassageModel
}

/** How pages tell who wrote their article and when. Names and words are in lower case. */
export interface MetadataRules {
  /** Names under which meta elements tell who wrote an article, the most exact first. */
  readonly authorNames: readonly string[]
  /** How the names look under which they tell when it was published. */
  readonly publishedName: RegExp
  /** Names that most often mean the same, the most exact first. */
  readonly vagueDateNames: readonly string[]
  /** Names under which they tell when it was last changed. */
  readonly modifiedNames: readonly string[]
  /** What says of a date that it is the day of a change. */
  readonly change: RegExp
  /** How class names look that name an author, and the elements that may have one. */
  readonly authorClass: RegExp
  readonly bylineSelector: string
  /** How the address looks of what else somebody wrote. */
  readonly authorPath: RegExp
  /** Words before a name in a byline. */
  readonly bylineOpeners: readonly string[]
  /** Lines in a byline that name nobody. */
  readonly bylineNotices: ReadonlySet<string>
  /** What stands in a byline before the words before a name: "Posted on Monday by". */
  readonly postedBy: RegExp
  /** Words in a name that are not written with a capital. */
  readonly nameParticles: ReadonlySet<string>
  /** Languages that are written from right to left. */
  readonly rightToLeft: ReadonlySet<string>
}
