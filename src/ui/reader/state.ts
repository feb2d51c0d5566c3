import type { Article } from '../../domain/article'
import type { FailureKind } from '../../domain/failures'
import type { Reading } from '../../domain/reading'
import type { ReaderPreferences } from '../../settings/preferences'
import type { SiteType } from '../../settings/site-type'
import type { Locale } from '../kit/locale'
import type { SitePanelProps } from './panels/SitePanel'

/** What the reader shows. */
export type ReaderState =
  | { readonly state: 'opening' }
  | { readonly state: 'article'; readonly article: Article }
  | {
      readonly state: 'failure'
      readonly failure: FailureKind
      /** Where the text is that the page only frames. */
      readonly address?: string
    }

export interface ReaderProps {
  readonly view: ReaderState
  readonly initialPreferences: ReaderPreferences
  readonly locale: Locale
  /** Saves the preferences. The promise gives a sentence for the user if they could not be saved. */
  readonly onPreferences: (preferences: ReaderPreferences) => Promise<string | null>
  /** The site of the page; `null` where it has none. */
  readonly site: string | null
  readonly initialSiteType: SiteType
  /** Saves the type of the site; nothing in it for none. The promise is as that of the preferences. */
  readonly onSiteType: (type: SiteType) => Promise<string | null>
  readonly onClose: () => void
  /** Shows the page itself, tidied, instead. The promise gives a sentence for the user if that failed. */
  readonly onTidy: () => Promise<string | null>
  /** Lets the user point at the article on the page. The promise gives a sentence for the user if that failed. */
  readonly onPoint: () => Promise<string | null>
  /** What the user is told at once, in a sentence. */
  readonly initialNews: string | null
  /** How many blocks on their list are not in the article. Called only once there is a list. */
  readonly countOmitted: () => number
  /** Lists them in an element. The promise gives a sentence for the user if that failed. */
  readonly onOmitted: (parent: HTMLElement) => Promise<string | null>
  /** Shows the article read in another way. The promise says in a sentence what came of it. */
  readonly onReading: (reading: Reading) => Promise<string>
  /** Whether the site's articles are always read the other way; `null` for a page of no site. */
  readonly readingIsKept: () => boolean | null
  /** Keeps that for the site, or no longer. The promise gives a sentence for the user if that failed. */
  readonly onKeepReading: (isKept: boolean) => Promise<string | null>
  readonly onAskSite: SitePanelProps['onAsk']
  readonly onChooseSite: SitePanelProps['onChoose']
}
