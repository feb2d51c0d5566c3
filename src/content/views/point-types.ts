import type { SaveResult } from '../../domain/save-result'
import type { ReadingPosition } from '../../page/landmarks'
import type { Locale } from '../../ui/kit/locale'
import type { PickArticleOptions } from '../../ui/picker/pick-article'
import type { ArticleCache } from '../analysis/article-cache'
import type { PageAnalyzer } from '../analysis/page-analyzer'
import type { UserRules } from '../analysis/user-rules'
import type { OpenView } from './open-view'

/** Lets the user point at the article on the page itself. */
export type PointAtArticle = (options: PointOptions) => OpenView

export interface PointOptions {
  /** Where to begin; `null` for where the page is scrolled to. */
  readonly readingPosition: ReadingPosition | null
  readonly analyzer: PageAnalyzer
  readonly userRules: UserRules
  readonly article: Pick<ArticleCache, 'chooseReading'>
  /** The user has pointed at it, or gone back. The page is as it was by then. */
  readonly onEnd: (outcome: PointingOutcome) => void
}

/** What came of pointing at the article. */
export type PointingOutcome =
  | { readonly is: 'left' }
  /** There is no text in the block. */
  | { readonly is: 'textless' }
  /** `saved`: what became of the choice for the whole site; `null` where it is for this page. */
  | { readonly is: 'taken'; readonly saved: SaveResult | null }

export interface PointDeps extends Pick<PickArticleOptions, 'selectorsOf'>, Pick<Locale, 'translate'> {
  readonly window: Window
  readonly interfaceLanguage: () => Pick<Locale, 'language' | 'direction'>
  readonly pickArticle: (document: Document, options: PickArticleOptions) => { readonly stop: () => void }
  /** Logs an error to the console, with what was being done. */
  readonly report: (when: string, error: unknown) => void
}
