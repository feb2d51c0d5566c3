import type { Survey } from '../../page/survey'
import type { FeatureColumns, PassagePage } from '../passages/columns'

/**
 * Another way to tell what the article of a page is. Its code is large, so that it comes into a page only where it is
 * needed.
 */
export interface SecondReader {
  /** Reads a page by itself. The page is not changed. @returns `null` where it is too large, or no article is found */
  readonly choose: (document: Document, survey: Survey) => OtherChoice | null
  /**
   * Tells how probable it is that each passage is part of the article, 0 to 1, from both readings.
   * @param columns what the first model judged by
   */
  readonly judge: (page: PassagePage, columns: FeatureColumns, choice: OtherChoice) => Float32Array
}

/** One per passage: 1 for those that the second reader takes for the article. */
export type OtherChoice = Uint8Array
