import type { Tidying } from '../../clutter/hide/types'
import { isOwn } from '../../page/own-markup'
import type { OpenTray } from '../../ui/tray/open'
import { createBlockRules } from './block-rules'
import { onRemoval } from './on-removal'
import { pageReadingPosition, scrollPageTo } from './page-scroll-position'
import { pickBlocks } from './pick-blocks'
import { restoreFocus } from './save-page-state'
import type { OpenView, ShowTidy, ShowTidyOptions, TidyViewDeps } from './types'

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
  const tidying = deps.tidy(document, analyzer, userRules.own)
  const ended = new AbortController()
  const tray = openTray(deps, options, tidying, ended.signal)
  onRemoval(tray.host, onEnd, ended.signal)
  ended.signal.addEventListener('abort', tidying.onChange(options.onCount))
  if (startPosition) scrollPageTo(window, startPosition)
  const scrolledAtStart = window.scrollY

  return {
    readingPosition: () => pageReadingPosition(window),
    countHidden: () => tidying.blocks().filter(tidying.isHidden).filter(deps.isListed).length,
    ready: Promise.resolve(),
    end: () => {
      const hadFocus = document.activeElement !== null && isOwn(document.activeElement)
      ended.abort()
      const wasNotScrolled = readingPosition === null && window.scrollY === scrolledAtStart
      const endPosition = wasNotScrolled ? null : pageReadingPosition(window)
      tray.remove()
      tidying.restore()
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
  tidying: Tidying,
  signal: AbortSignal,
): OpenTray {
  const settings = { translate: deps.translate, ...deps.interfaceLanguage() }
  try {
    const blockRules = createBlockRules(tidying, userRules, deps)
    const onPick = () => {
      tray.stepAside()
      const stopPicking = pickBlocks(deps, analyzer, tidying, blockRules, tray.comeBack)
      signal.addEventListener('abort', stopPicking, { once: true })
    }
    const tray = deps.openTray(deps.window.document, {
      tidying: blockRules,
      theme,
      settings,
      onReader: async () => {
        if (!(await onReader())) blockRules.tell(deps.translate('view_missing'))
      },
      onEnd,
      onPick,
    })
    return tray
  } catch (error) {
    tidying.restore()
    throw error
  }
}
