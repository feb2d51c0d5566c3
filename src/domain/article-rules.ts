import type { TokenRule } from '../page/name-tokens'
import type { Cues } from '../page/text-cues'
import type { EmbedRules } from './embeds'
import type { MetadataRules } from './metadata-rules'
import type { PassageModel } from './passage-model'

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
