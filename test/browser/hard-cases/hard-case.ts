import type { Story } from './stories'

/** A page that articles are taken out of wrongly, readers say, and what a reader would notice of it. */
export interface HardCase {
  readonly what: string
  readonly story: Story
  readonly page: string
  /** Of the text and its captions, beside the story's paragraphs. */
  readonly has?: readonly string[]
  /** What must not be there, beside the site's menu and footer. */
  readonly lacks?: readonly string[]
  /** The headings in the text with their ranks, such as `h2 Wind`. */
  readonly headings?: readonly string[]
  /** The addresses of the pictures as far as they are told apart by, that of the lead first. */
  readonly pictures?: readonly string[]
  /** What is said of the article. */
  readonly told?: Readonly<Record<string, string | null>>
}
