/** How words in class names and ids give a kind away; each field is a list separated by white space. */
export interface TokenRule {
  /** The whole class name or id, in kebab case. */
  readonly whole?: string
  /** A run of whole words in it: `related-posts` is found in `td-related-posts-box`. */
  readonly part?: string
  /** The first words of it. */
  readonly start?: string
  /** Each word of the first list followed by each word of the second, as parts: `share-bar`, `social-links`. */
  readonly pairs?: readonly (readonly [first: string, second: string])[]
}

/**
 * How the beginning of a text gives its kind away, by language: cues in lower case, separated by commas. A cue is the
 * whole text, unless it ends in `*`.
 */
export type Cues<Kind extends string> = Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>>
