/** How to tell names that people gave from those that builds and scripts gave. Lists are parted by white space. */
export interface NamingRules {
  /** Attributes that say what a block is and outlive a new design, the surest first. */
  readonly attributes: string
  /** How names begin that a program made, in lower case. */
  readonly generatedStarts: string
  /** Words of class names that come and go while a page is used. */
  readonly states: string
  /** Words of class names that only say how a block is laid out: many blocks have them, each for its own ends. */
  readonly layout: string
  /** Short words and abbreviations, in lower case, that would look like chance otherwise. */
  readonly abbreviations: string
  /** Words of three letters that `camelCase` is made of. Other humps so short are chance as often. */
  readonly shortWords: string
  /** By letter, which letters hardly ever follow it in a word: the letter itself first. */
  readonly rareFollowers: string
}
