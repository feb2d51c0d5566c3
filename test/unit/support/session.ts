import type { Tidying } from '../../../src/clutter/hide/types'
import { pageAnalyzer } from '../../../src/content/analysis/page-analyzer'
import { createSession } from '../../../src/content/session/session'
import type { SessionParts } from '../../../src/content/session/types'
import { createListOmitted, type ListParts } from '../../../src/content/views/omitted-list'
import { createReaderView, type ReaderParts } from '../../../src/content/views/reader-view'
import { createTidyView, type TidyParts } from '../../../src/content/views/tidy-view'
import type { ShownBy } from '../../../src/content/views/view-loader'
import type { Article } from '../../../src/domain/article'
import type { Clutter } from '../../../src/domain/clutter'
import type { View } from '../../../src/domain/view'
import type { ReadingPosition } from '../../../src/page/landmarks'
import { defaultPreferences } from '../../../src/settings/preferences'
import { applyRuleEdit } from '../../../src/site-rules/edit'
import type { SiteRule } from '../../../src/site-rules/site-rule'
import type { PickerOptions } from '../../../src/ui/picker/start'
import type { ReaderProps } from '../../../src/ui/reader/Reader'
import type { ReaderState } from '../../../src/ui/reader/state'
import type { OmittedListProps } from '../../../src/ui/tray/OmittedList'
import type { TrayProps } from '../../../src/ui/tray/Tray'
import { articleOf } from './article'

/** A page in which there is nothing to hide. */
export const nothingHidden: Tidying = {
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

interface Wishes extends Partial<SessionParts & ReaderParts & TidyParts & ListParts> {
  /** The article of a page, by the blocks that are left out and those that were restored. */
  readonly extract?: (clutter: readonly Clutter[], restored: readonly Element[]) => Article
  /** What is found in the page to be no article. */
  readonly found?: readonly Clutter[]
}

/** A session whose parts only note what is asked of them. */
export function sessionWith({
  extract = () => articleOf('<p>tekst</p>'),
  found = [],
  steps: replacedSteps,
  ...parts
}: Wishes = {}) {
  const views: ReaderState[] = []
  const changes: (View | null)[] = []
  const reports: unknown[][] = []
  const restored: boolean[] = []
  const hosts: HTMLElement[] = []
  const given: ReaderProps[] = []
  const trays: TrayProps[] = []
  const pickers: PickerOptions[] = []
  const lists: OmittedListProps[] = []
  const gone: ReadingPosition[] = []
  const steps: string[] = []
  const missing = new Set<View>()
  let bringsNews = true
  let rules: readonly SiteRule[] = []
  const shown: ReaderParts & TidyParts & ListParts = {
    window,
    steps: {
      isLarge: () => false,
      analyzePage: () => ({ document, context: pageAnalyzer.createPageContext(document), clutter: found }),
      extractFromPage: (_page, clutter, restored) => extract(clutter, restored),
      isWorthOpening: (_, logOdds) => logOdds > -0.5,
      ...replacedSteps,
    },
    report: (when, error) => reports.push([when, error]),
    translate: name => `[${name}]`,
    interfaceLanguage: () => ({ language: 'nl', direction: 'ltr' }),
    noteWhereabouts: () => ({ restore: () => restored.push(true) }),
    askSite: async () => null,
    chooseSite: async () => null,
    openReader: (document, props) => {
      const host = document.body.appendChild(document.createElement('div'))
      hosts.push(host)
      given.push(props)
      views.push(props.view)
      return {
        host,
        show: view => views.push(view),
        takeIn: view => {
          views.push(view)
          return bringsNews
        },
        place: () => null,
        goTo: place => gone.push(place),
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
    startPicker: (_, options) => {
      pickers.push(options)
      return { stop: () => steps.push('stopped picking') }
    },
    isListed: () => true,
    selectorsOf: ({ id }) => (id ? { own: { selector: `#${id}`, others: 0 }, alike: null } : null),
    ...parts,
  }
  const tidyView = { show: createTidyView(shown), list: createListOmitted(shown) }
  const shows: ShownBy = { reader: createReaderView(shown), tidy: tidyView }
  const session = createSession({
    window,
    analyzer: pageAnalyzer,
    loadView: async view => (missing.has(view) ? null : shows[view]),
    firstLook: () => null,
    loadPreferences: async () => defaultPreferences,
    savePreferences: async () => 'saved',
    loadSiteRules: async () => ({ rules, faults: [] }),
    saveRule: async said => {
      rules = applyRuleEdit(rules, said)
      return 'saved'
    },
    onChange: view => changes.push(view),
    report: (when, error) => reports.push([when, error]),
    ...parts,
  })
  const props = () => lastOf(given)
  const tray = () => lastOf(trays)
  const picker = () => lastOf(pickers)
  const list = () => lastOf(lists)
  const setBringsNews = (brings: boolean) => {
    bringsNews = brings
  }
  return {
    session,
    rules: () => rules,
    views,
    changes,
    reports,
    restored,
    hosts,
    props,
    tray,
    picker,
    list,
    gone,
    steps,
    missing,
    setBringsNews,
  }
}

function lastOf<Item>(items: readonly Item[]): Item {
  const last = items.at(-1)
  if (!last) throw new Error('it was not opened')
  return last
}
