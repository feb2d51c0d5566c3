import type { TidiedPage } from '../../clutter/hide/types'
import { isOwn } from '../../page/own-markup'
import type { OpenTray } from '../../ui/tray/open-tray'
import { createBlockRules } from './block-rules'
import { onDisplacement } from './on-displacement'
import type { OpenView } from './open-view'
import { pageReadingPosition, scrollPageTo } from './page-reading-position'
import { pickBlocks } from './pick-blocks'
import { restoreFocus } from './save-page-state'
import type { ShowTidy, ShowTidyOptions, TidyViewDeps } from './types'

/** Shows a page in its own design without its clutter, with a tray that lists what is hidden. */
export function createTidyView(deps: TidyViewDeps): ShowTidy {
  return options => showTidy(deps, options)
}

function showTidy(deps: TidyViewDeps, options: ShowTidyOptions): OpenView {
  const { window } = deps
  const { readingPosition, userRules, onEnd, analyzer } = options
  const { document } = window
  const focused = document.activeElement
  const scrolledBefore = window.scrollY
  const startPosition = readingPosition ?? pageReadingPosition(window)
  const tidiedPage = deps.tidy(document, analyzer, userRules.current)
  const ended = new AbortController()
  const tray = openTray(deps, options, tidiedPage, ended.signal)
  onDisplacement(tray.host, onEnd, ended.signal)
  ended.signal.addEventListener('abort', tidiedPage.onChange(options.onCount))
  if (startPosition) scrollPageTo(window, startPosition)
  const scrolledAtStart = window.scrollY

  return {
    readingPosition: () => pageReadingPosition(window),
    countHidden: () => tidiedPage.blocks().filter(tidiedPage.isHidden).filter(deps.isListed).length,
    ready: Promise.resolve(),
    end: () => {
      const hadFocus = document.activeElement !== null && isOwn(document.activeElement)
      ended.abort()
      const wasNotScrolled = readingPosition === null && window.scrollY === scrolledAtStart
      const endPosition = wasNotScrolled ? null : pageReadingPosition(window)
      tray.remove()
      tidiedPage.restore()
      if (hadFocus) restoreFocus(document, focused)
      if (wasNotScrolled) window.scrollTo({ top: scrolledBefore, behavior: 'instant' })
      else if (endPosition) scrollPageTo(window, endPosition)
    },
  }
}

/**
 * Opens the tray, or restores the page: it is not left tidied without the tray, which is the way back. While the
 * user picks blocks, the tray is hidden.
 */
function openTray(
  deps: TidyViewDeps,
  { theme, onReader, onEnd, userRules, analyzer }: ShowTidyOptions,
  tidiedPage: TidiedPage,
  signal: AbortSignal,
): OpenTray {
  const locale = { translate: deps.translate, ...deps.interfaceLanguage() }
  try {
    const blockRules = createBlockRules(tidiedPage, userRules, deps)
    const onPick = () => {
      tray.stepAside()
      const stopPicking = pickBlocks(deps, analyzer, tidiedPage, blockRules, tray.comeBack)
      signal.addEventListener('abort', stopPicking, { once: true })
    }
    const tray = deps.openTray(deps.window.document, {
      listed: blockRules,
      theme,
      locale,
      onReader: async () => {
        if (!(await onReader())) blockRules.tell(deps.translate('view_missing'))
      },
      onEnd,
      onPick,
    })
    return tray
  } catch (error) {
    tidiedPage.restore()
    throw error
  }
}
