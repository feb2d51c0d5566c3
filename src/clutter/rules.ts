import type { ClutterKind, HeadingCues, RuledKind } from '../domain/clutter'

/** What tidying is told from outside. */
export interface TidyRules {
  /** The kinds that go; the others belong to the page's own design. */
  readonly hidden: ReadonlySet<ClutterKind>
  /** The kinds that come over the page, and may lock what is below. */
  readonly prompts: ReadonlySet<RuledKind>
  /** The pop-ups of consent platforms, and their backdrops. */
  readonly consent: SelectorLists
  /** The headings of what a page offers over its text, beside those that the finder knows. */
  readonly offers: HeadingCues
  /** How words begin by which a title says that its page is about such things; lists are parted by white space. */
  readonly subjects: Readonly<Partial<Record<RuledKind, string>>>
}

/** Selectors, most of them as the mere names they ask for; lists of names are parted by white space. */
export interface SelectorLists {
  readonly ids: string
  readonly classes: string
  /** The others. Each asks its very element for an id, a class name or a tag of its own; none has a comma. */
  readonly others: readonly string[]
}
