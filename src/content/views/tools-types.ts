import type { OpenReader } from '../../ui/reader/open-reader'
import type { ReadingToolsOptions } from '../../ui/reader/tools/add-reading-tools'
import type { ArticleCache } from '../analysis/article-cache'
import type { SecondReaderSource } from '../analysis/second-reader-source'

/** Adds to an open reader what the user needs only once they read, for as long as it is there. */
export type AddReadingTools = (options: AddToolsOptions) => LeavePlace

export interface AddToolsOptions
  extends Omit<ReadingToolsOptions, 'stylePrint' | 'nextChapter'>,
    Pick<OpenReader, 'readingPosition'>,
    OfferPagesOptions {
  /** Whether links to other articles of the site open in the reader too. */
  readonly followsLinks: boolean
  /** How many words the article has now; `null` where the user does not want to see how far they are. */
  readonly wordCount: () => number | null
}

/** Adds other pages of an article to an open reader, as the user asks for them. */
export type OfferPages = (options: OfferPagesOptions) => void

export interface OfferPagesOptions
  extends Pick<ReadingToolsOptions, 'reader' | 'locale' | 'signal'>,
    Pick<OpenReader, 'show'> {
  readonly article: ArticleCache
  readonly secondReader: SecondReaderSource | undefined
  /** Whether pages are added as the user comes near the end of one. */
  readonly joinsByItself: boolean
}

/** Follows where the user is in an open article. */
export type FollowInPage = (
  options: Pick<AddToolsOptions, 'reader' | 'locale' | 'readingPosition' | 'wordCount'>,
) => LeavePlace

/**
 * Keeps the place, while the reader is still there.
 * @returns scrolls the page to where the user was reading, once the reader is gone
 */
export type LeavePlace = () => () => void
