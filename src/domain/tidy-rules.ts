import type { ClutterKind, RuledKind } from './clutter'

/** What tidying is told from outside. */
export interface TidyRules {
  /** The kinds that go; the others belong to the page's own design. */
  readonly hidden: ReadonlySet<ClutterKind>
  /** The kinds that come over the page, and may lock what is below. */
  readonly prompts: ReadonlySet<RuledKind>
}
