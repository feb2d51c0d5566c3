import type { Story } from './stories'

/** A page of a kind that reader tools were reported to get wrong, and what a user would notice. */
export interface HardCase {
  readonly what: string
  readonly story: Story
  readonly page: string
  /** What the text and its captions contain, besides the story's paragraphs. */
  readonly has?: readonly string[]
  /** What they must not contain, besides the site's menu and footer. */
  readonly lacks?: readonly string[]
  /** The headings in the text with their ranks, such as `h2 Wind`. */
  readonly headings?: readonly string[]
  /** The paths of the pictures, that of the lead image first. */
  readonly pictures?: readonly string[]
  /** Title, byline, time and such of the article. */
  readonly metadata?: Readonly<Record<string, string | null>>
}
