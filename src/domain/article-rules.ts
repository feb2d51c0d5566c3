import type { TokenRule } from './tokens'

/** The parts of an article that are not its running text. */
export type ArticlePart = 'standfirst' | 'caption' | 'byline' | 'date' | 'unseen'

/** What extraction is told from outside. Phrases are in lower case. */
export interface ArticleRules {
  readonly tokens: Readonly<Record<ArticlePart, TokenRule>>
  /** Words before a name in a byline. */
  readonly bylineOpeners: readonly string[]
  /** Words that open a picture's credit line. */
  readonly creditOpeners: readonly string[]
  /** Picture agencies, as credit lines name them. */
  readonly pictureAgencies: readonly string[]
}
