import type { EmbedKind } from '../domain/embeds'
import type { Cues, TokenRule } from '../domain/rule-formats'
import type { LanguageRules } from '../page/language'
import type { PassageModel } from './passages/model-format'

/** Parts of an article besides its running text; `unseen` is for screen readers only, or hidden until a click. */
export type ArticlePart = 'standfirst' | 'caption' | 'byline' | 'date' | 'unseen'

/** Kinds of short lines that sites insert between the paragraphs of a text. */
export type LineKind = 'ad' | 'readMore' | 'updated' | 'callToAction' | 'embed' | 'rights'

/** How to recognise the large first letter of a text. */
export interface DropCapRules {
  /** Class attributes of its element. */
  readonly named: RegExp
  /** The letter, maybe after a quotation mark: none that is a word by itself. */
  readonly letter: RegExp
  /** Languages that have words of one consonant. */
  readonly wordsOfOneConsonant: RegExp
}

/** The rules of extraction. Phrases are in lower case. */
export interface ArticleRules {
  readonly tokens: Readonly<Record<ArticlePart, TokenRule>>
  /** How inserted lines begin. */
  readonly lines: Cues<LineKind>
  readonly metadata: MetadataRules
  readonly languages: LanguageRules
  /** Words that open a picture's credit line. */
  readonly creditOpeners: readonly string[]
  /** Picture agencies, as credit lines name them. */
  readonly pictureAgencies: readonly string[]
  /** Lines between paragraphs that are no part of the text, whole and in lower case; and a count of shares. */
  readonly insertedLines: ReadonlySet<string>
  readonly shareCount: RegExp
  /** What links say that edit a section. */
  readonly editLabels: ReadonlySet<string>
  readonly dropCaps: DropCapRules
  readonly embeds: EmbedRules
  /** Tells passages of articles from other passages. */
  readonly passageModel: PassageModel
}

/** How pages name the author and the dates of their article. Names and words are in lower case. */
export interface MetadataRules {
  /** Names of meta elements with the author, the most exact first. */
  readonly authorNames: readonly string[]
  /** Names of meta elements with the date of publication. */
  readonly publishedName: RegExp
  /** Names that mostly mean the same but may be another date, the most exact first. */
  readonly vagueDateNames: readonly string[]
  /** Names of meta elements with the date of the last change. */
  readonly modifiedNames: readonly string[]
  /** Words and names that mark a date as that of a change. */
  readonly change: RegExp
  /** Class names of elements with an author, and a selector for elements that may be a byline. */
  readonly authorClass: RegExp
  readonly bylineSelector: string
  /** Addresses of an author's own page. */
  readonly authorPath: RegExp
  /** Words before a name in a byline. */
  readonly bylineOpeners: readonly string[]
  /** Lines in a byline that are no name. */
  readonly bylineNotices: ReadonlySet<string>
  /** What may come before the opening words of a byline: "Posted on Monday by". */
  readonly postedBy: RegExp
  /** Class names of the line above a title that names its section. */
  readonly kickerClass: RegExp
  /** Names that say of no article what it is about. */
  readonly vagueSections: ReadonlySet<string>
  /** The same in scripts without spaces between words, with what is between them and the name. */
  readonly denseBylineOpener: RegExp
  /** What follows a name there: "reporter". */
  readonly denseRole: RegExp
  /** Words that name a role or a newsroom, in the part of a byline after the name. */
  readonly roles: RegExp
  /** Agencies, by the names that stand in bylines. */
  readonly agencies: ReadonlySet<string>
  /** Words in a name without a capital. */
  readonly nameParticles: ReadonlySet<string>
}

/** A service whose embeds are known. Patterns match path and query of an address, never its host. */
export interface EmbedProvider {
  readonly name: string
  readonly kind: EmbedKind
  /** The hosts of its players, without `www.`. Nothing else has its name, however similar. */
  readonly hosts: readonly string[]
  /** Paths of its players. `seenAt` uses its groups. */
  readonly player: RegExp
  /** Whether its players do not work without their own origin, and never lead their frame to another site. */
  readonly keepsOrigin: boolean
  /**
   * The address, without scheme, of the page that shows the embed. Without it, it is the `href` parameter of the
   * player's address, or that address itself.
   */
  readonly seenAt?: string
  /** The hosts of the pages of its posts, without `www.`; those of its players by default. */
  readonly pageHosts?: readonly string[]
  /** Paths of the pages of its posts. `playedAt` uses its group. */
  readonly page?: RegExp
  /** The address of the player, without scheme, with `$1` for the id. */
  readonly playedAt?: string
}

/** How to recognise embeds. */
export interface EmbedRules {
  readonly providers: readonly EmbedProvider[]
  /** Paths of frames that are content on any host, however small. They have the name of their host. */
  readonly openPlayer: RegExp
  /** Matches addresses, without scheme, and titles of frames that are no part of any text. */
  readonly neverEmbeds: RegExp
  /** Placeholders of posts that a script replaces on the page. */
  readonly postSelector: string
  /** Words that say nothing in the title of an embed, such as "video player". */
  readonly emptyTitleWords: RegExp
}
