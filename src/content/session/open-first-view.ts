import type { View } from '../../domain/view'
import type { ReadingPosition } from '../../page/landmarks'
import type { Reading } from '../analysis/article-cache'
import type { OpenView, ViewScripts } from '../views/types'
import type { SessionDeps, StartedViewSession, ViewActions, ViewSession } from './types'

/** The scripts of the views that were loaded for this session. */
export type LoadedScripts = { -readonly [Loaded in View]?: ViewScripts[Loaded] }

/** @returns whether the browser allows it */
export async function loadScript<Wanted extends View>(
  { loadView }: SessionDeps,
  scripts: LoadedScripts,
  view: Wanted,
): Promise<boolean> {
  const script = await loadView(view)
  if (script) scripts[view] = script
  return script !== null
}

/**
 * Waits for what is stored. It answers while a page that the reader is to show is being read; if the user has rules
 * for the page, it is read again.
 */
export async function readPage(
  deps: SessionDeps,
  scripts: LoadedScripts,
  { viewSession, loading }: StartedViewSession,
  view: View,
): Promise<void> {
  const reading = view === 'reader' ? readingOf(deps, scripts, viewSession) : null
  if (reading && !reading.takesLong()) reading.view()
  await loading
}

/** Whether the page is an article at a second look too. */
export function isWorthOpening(
  deps: SessionDeps,
  scripts: LoadedScripts,
  { viewSession }: StartedViewSession,
): boolean {
  return readingOf(deps, scripts, viewSession).isWorthOpening(deps.probedPage()?.odds ?? null)
}

export function showView(
  deps: SessionDeps,
  scripts: LoadedScripts,
  { viewSession }: StartedViewSession,
  view: View,
  { actions, readingPosition }: ShowViewOptions,
): OpenView {
  if (view === 'reader') return showArticle(deps, scripts, viewSession, { actions, readingPosition })
  const { finder } = deps
  const { userRules, preferences } = viewSession
  return loaded(scripts, 'tidy').show({
    readingPosition,
    theme: preferences.theme,
    finder,
    userRules,
    onReader: () => actions.switchTo('reader'),
    onCount: actions.updateCount,
    onEnd: actions.close,
  })
}

interface ShowViewOptions {
  readonly actions: ViewActions
  readonly readingPosition: ReadingPosition | null
}

/** Shows the article, or why there is none. */
function showArticle(
  deps: SessionDeps,
  scripts: LoadedScripts,
  viewSession: ViewSession,
  { actions, readingPosition }: ShowViewOptions,
): OpenView {
  const reading = readingOf(deps, scripts, viewSession)
  const { userRules } = viewSession
  return loaded(scripts, 'reader').show({
    reading,
    view: reading.takesLong() ? { state: 'opening' } : reading.view(),
    readingPosition,
    initialPreferences: viewSession.preferences,
    onPreferences: changed => {
      viewSession.preferences = changed
      return deps.savePreferences(changed)
    },
    onClose: actions.close,
    onTidy: () => actions.switchTo('tidy'),
    listOmitted: async parent => {
      const tidy = await deps.loadView('tidy')
      return tidy && tidy.list(parent, { blocks: reading.omitted, userRules })
    },
  })
}

/** The reading of a page for a view session, begun where it was not yet. */
function readingOf({ finder }: SessionDeps, scripts: LoadedScripts, viewSession: ViewSession): Reading {
  viewSession.reading ??= loaded(scripts, 'reader').begin(finder, viewSession.userRules)
  return viewSession.reading
}

function loaded<Wanted extends View>(scripts: LoadedScripts, view: Wanted): ViewScripts[Wanted] {
  const script = scripts[view]
  if (!script) throw new Error(`The ${view} was not loaded.`)
  return script
}
