import { vi } from 'vitest'
import type { TidiedPage } from '../../../src/clutter/hide/types'
import { pageAnalyzer } from '../../../src/content/analysis/page-analyzer'
import { createSession } from '../../../src/content/session/session'
import type { SessionDeps } from '../../../src/content/session/types'
import { createListOmitted } from '../../../src/content/views/omitted-list'
import { createPointAtArticle } from '../../../src/content/views/point-at-article'
import type { PointDeps } from '../../../src/content/views/point-types'
import { createReaderView } from '../../../src/content/views/reader-view'
import { createTidyView } from '../../../src/content/views/tidy-view'
import type {
  OmittedListDeps,
  ReaderViewDeps,
  TidyViewDeps,
  ViewScripts,
} from '../../../src/content/views/types'
import type { Article } from '../../../src/domain/article'
import type { Clutter } from '../../../src/domain/clutter'
import type { View } from '../../../src/domain/view'
import { defaultPreferences } from '../../../src/settings/preferences'
import { applyRuleEdit } from '../../../src/site-rules/edit'
import type { SiteRule } from '../../../src/site-rules/site-rule'
import type { PickArticleOptions } from '../../../src/ui/picker/pick-article'
import type { PickToHideOptions } from '../../../src/ui/picker/pick-to-hide'
import type { OpenReader } from '../../../src/ui/reader/open-reader'
import type { ReaderProps, ReaderState } from '../../../src/ui/reader/state'
import type { OmittedListProps } from '../../../src/ui/tray/OmittedList'
import type { TrayProps } from '../../../src/ui/tray/Tray'
import { articleOf } from './article'
import { paragraphs } from './page'

/** A page in which there is nothing to hide. */
export const nothingHidden: TidiedPage = {
  blocks: () => [],
  isHidden: () => false,
  onChange: () => () => undefined,
  restoreBlock: () => undefined,
  hideBlock: () => undefined,
  canHide: () => true,
  list: () => undefined,
  unlist: () => undefined,
  restore: () => undefined,
}

/** What a reader does that is always in sight and shows nothing. */
export const quietReader = {
  show: () => undefined,
  showNewBlocks: () => false,
  readingPosition: () => null,
  dialog: () => null,
  addPanels: () => undefined,
  scrollTo: () => undefined,
  inSight: () => 'all',
  comeBack: () => undefined,
} as const satisfies Partial<OpenReader>

type AllViewDeps = ReaderViewDeps & TidyViewDeps & OmittedListDeps & PointDeps

interface SessionOptions extends Partial<SessionDeps & AllViewDeps> {
  /** The article of a page, by the blocks that are left out and those that were restored. */
  readonly extract?: (
    clutter: readonly Clutter[],
    restored: readonly Element[],
    container?: Element,
  ) => Article
  /** The clutter that is found in the page. */
  readonly found?: readonly Clutter[]
}

/** A session on the real views, whose browser, storage and UI only record what is asked of them. */
export function sessionWith({
  extract = () => articleOf(paragraphs(2)),
  found = [],
  steps: replacedSteps,
  ...deps
}: SessionOptions = {}) {
  const views: ReaderState[] = []
  const changes: (View | null)[] = []
  const reports: unknown[][] = []
  const scrollTo = vi.spyOn(window, 'scrollTo').mockClear()
  const hosts: HTMLElement[] = []
  const readerProps: ReaderProps[] = []
  const trays: TrayProps[] = []
  const pickers: PickToHideOptions[] = []
  const articlePickers: PickArticleOptions[] = []
  const lists: OmittedListProps[] = []
  const steps: string[] = []
  const styles: string[] = []
  const missing = new Set<View>()
  let addsText = true
  let rules: readonly SiteRule[] = []
  const viewDeps: AllViewDeps = {
    window,
    steps: {
      isLarge: () => false,
      analyzePage: () => ({ document, context: pageAnalyzer.createPageContext(document), clutter: found }),
      extractFromPage: (_page, clutter, options) =>
        extract(clutter, options?.restored ?? [], options?.container),
      isWorthOpening: (_, logOdds) => logOdds > -0.5,
      ...replacedSteps,
    },
    report: (when, error) => reports.push([when, error]),
    translate: name => `[${name}]`,
    interfaceLanguage: () => ({ language: 'nl', direction: 'ltr' }),
    askSite: async () => null,
    chooseSite: async () => null,
    loadTools: async () => null,
    reportCovered: () => steps.push('reported that the page covers it'),
    openReader: (document, props) => {
      const host = document.body.appendChild(document.createElement('div'))
      hosts.push(host)
      readerProps.push(props)
      views.push(props.view)
      return {
        ...quietReader,
        host,
        show: view => views.push(view),
        showNewBlocks: view => {
          views.push(view)
          return addsText
        },
        remove: () => host.remove(),
      }
    },
    tidy: () => {
      steps.push('tidied')
      return { ...nothingHidden, restore: () => steps.push('restored') }
    },
    openTray: (document, props) => {
      const host = document.body.appendChild(document.createElement('div'))
      hosts.push(host)
      trays.push(props)
      return {
        host,
        stepAside: () => steps.push('stepped aside'),
        comeBack: () => steps.push('came back'),
        remove: () => host.remove(),
      }
    },
    openList: (_, props) => {
      lists.push(props)
      steps.push('list drawn')
      return { end: () => steps.push('list ended') }
    },
    pickToHide: (_, options) => {
      pickers.push(options)
      return { stop: () => steps.push('stopped picking') }
    },
    pickArticle: (_, options) => {
      articlePickers.push(options)
      return { stop: () => steps.push('stopped pointing') }
    },
    isListed: () => true,
    selectorsOf: ({ id }) => (id ? { own: { selector: `#${id}`, others: 0 }, alike: null } : null),
    ...deps,
  }
  const tidyView = {
    show: createTidyView(viewDeps),
    list: createListOmitted(viewDeps),
    point: createPointAtArticle(viewDeps),
  }
  const scripts: ViewScripts = { reader: createReaderView(viewDeps), tidy: tidyView }
  const session = createSession({
    window,
    analyzer: pageAnalyzer,
    loadView: async view => (missing.has(view) ? null : scripts[view]),
    stylePage: async isTidied => {
      styles.push(isTidied ? 'inserted' : 'removed')
      return isTidied
    },
    probedPage: () => null,
    loadPreferences: async () => defaultPreferences,
    savePreferences: async () => 'saved',
    loadSiteType: async () => ({}),
    saveSiteType: async () => 'saved',
    loadSiteRules: async () => ({ rules, faults: [] }),
    saveRule: async edit => {
      rules = applyRuleEdit(rules, edit)
      return 'saved'
    },
    onChange: view => changes.push(view),
    report: (when, error) => reports.push([when, error]),
    ...deps,
  })
  const props = () => lastOf(readerProps)
  const tray = () => lastOf(trays)
  const picker = () => lastOf(pickers)
  const articlePicker = () => lastOf(articlePickers)
  const list = () => lastOf(lists)
  const setAddsText = (adds: boolean) => {
    addsText = adds
  }
  return {
    session,
    rules: () => rules,
    views,
    changes,
    reports,
    /** The times that the page was scrolled back to where it was before the reader. */
    restored: () => scrollTo.mock.calls.filter(([to]) => typeof to === 'object' && 'left' in to),
    hosts,
    props,
    tray,
    picker,
    articlePicker,
    list,
    steps,
    /** What was done to the style of the page. */
    styles,
    missing,
    setAddsText,
  }
}

function lastOf<Item>(items: readonly Item[]): Item {
  const last = items.at(-1)
  if (!last) throw new Error('it was not opened')
  return last
}
