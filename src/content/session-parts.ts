import type { Tidying } from '../clutter/tidying'
import type { Article } from '../domain/article'
import type { IsSelector } from '../domain/parse-site-rules'
import type { ReaderPreferences } from '../domain/preferences'
import type { SelectorMaker } from '../domain/selectors'
import type { SiteRule } from '../domain/site-rules'
import type { Translate } from '../domain/strings'
import type { View } from '../domain/view'
import type { Kept } from '../platform/keep'
import type { OwnSiteRules, RulesChange } from '../platform/site-rules'
import type { OpenReader } from '../reader/open'
import type { PickerOptions } from '../reader/picker/start'
import type { ReaderProps } from '../reader/Reader'
import type { OpenTray } from '../reader/tray/open'
import type { TrayProps } from '../reader/tray/Tray'
import type { Whereabouts } from './whereabouts'

/** What a session works with. */
export interface SessionParts {
  readonly window: Window
  /** Whether extraction will take so long that the reader should see that something happens. */
  readonly isLarge: (document: Document) => boolean
  readonly read: (document: Document, own: readonly SiteRule[]) => Article
  readonly openReader: (document: Document, props: ReaderProps) => OpenReader
  readonly tidy: (document: Document, own: () => readonly SiteRule[]) => Tidying
  readonly openTray: (document: Document, props: TrayProps) => OpenTray
  readonly startPicker: (document: Document, options: PickerOptions) => { readonly stop: () => void }
  readonly selectorsOf: SelectorMaker
  readonly noteWhereabouts: (window: Window) => Whereabouts
  readonly translate: Translate
  readonly interfaceLanguage: () => Pick<ReaderProps['settings'], 'language' | 'direction'>
  readonly loadPreferences: () => Promise<ReaderPreferences>
  readonly savePreferences: (preferences: ReaderPreferences) => Promise<Kept>
  readonly loadSiteRules: (isSelector: IsSelector) => Promise<OwnSiteRules>
  readonly changeSiteRules: (change: RulesChange, isSelector: IsSelector) => Promise<Kept>
  /** Tells in which view the page is shown now; `null` for the page as it is. */
  readonly onChange: (view: View | null) => void
  /** Tells whoever looks into the console what went wrong, and when. */
  readonly report: (when: string, error: unknown) => void
}
