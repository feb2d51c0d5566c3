import type { ClutterKind, HeadingCues, RuledKind } from './clutter'
import type { SelectorLists } from './selector-lists'

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
