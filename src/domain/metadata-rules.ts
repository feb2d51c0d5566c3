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
