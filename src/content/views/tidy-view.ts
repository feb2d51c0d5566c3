import type { Tidying } from '../../clutter/hide/types'
import type { Clutter } from '../../domain/clutter'
import type { Translate } from '../../i18n/messages'
import type { ReadingPosition } from '../../page/landmarks'
import { isOwn } from '../../page/own-markup'
import type { SelectorMaker } from '../../page/selectors'
import type { Theme } from '../../settings/preferences'
import type { SiteRule } from '../../site-rules/site-rule'
import type { PickerOptions } from '../../ui/picker/start'
import type { OpenTray } from '../../ui/tray/open'
import type { TrayProps } from '../../ui/tray/Tray'
import type { PageAnalyzer } from '../analysis/page-analyzer'
import type { UserRules } from '../analysis/user-rules'
import { createBlockRules } from './block-rules'
import { onRemoval } from './on-removal'
import { goToPagePlace, pagePlace } from './page-scroll-position'
import { pickOn } from './pick-blocks'
import { giveFocus } from './save-page-state'
import type { OpenView } from './types'

/** What a page is shown tidied with. */
export interface TidyParts {
  readonly window: Window
  readonly tidy: (document: Document, analyzer: PageAnalyzer, own: () => readonly SiteRule[]) => Tidying
  readonly openTray: (document: Document, props: TrayProps) => OpenTray
  readonly startPicker: (document: Document, options: PickerOptions) => { readonly stop: () => void }
  readonly selectorsOf: SelectorMaker
  /** Whether a reader is told of a block, and it counts. */
  readonly isListed: (block: Clutter) => boolean
  readonly translate: Translate
  readonly interfaceLanguage: () => Pick<TrayProps['settings'], 'language' | 'direction'>
}

interface TidyWishes {
  /** Where to begin; `null` for where the page stands. */
  readonly place: ReadingPosition | null
  readonly theme: Theme
  readonly analyzer: PageAnalyzer
  readonly userRules: UserRules
  /** Shows the article alone instead. @returns whether it could */
  readonly onReader: () => Promise<boolean>
  /** How many blocks are hidden has changed. */
  readonly onCount: () => void
  readonly onEnd: () => void
}

/** Shows a page in its own design without its clutter, with a tray that lists what is hidden. */
export type ShowTidy = (wishes: TidyWishes) => OpenView

export function createTidyView(parts: TidyParts): ShowTidy {
  return wishes => showTidy(parts, wishes)
}

function showTidy(parts: TidyParts, wishes: TidyWishes): OpenView {
  const { window } = parts
  const { document } = window
  const { place, userRules, onEnd, analyzer } = wishes
  const focused = document.activeElement
  const before = window.scrollY
  const stoodAt = place ?? pagePlace(window)
  const tidying = parts.tidy(document, analyzer, userRules.own)
  const lasting = new AbortController()
  const tray = openTray(parts, wishes, tidying, lasting.signal)
  onRemoval(tray.host, onEnd, lasting.signal)
  lasting.signal.addEventListener('abort', tidying.onChange(wishes.onCount))
  if (stoodAt) goToPagePlace(window, stoodAt)
  const begun = window.scrollY

  return {
    place: () => pagePlace(window),
    hidden: () => tidying.blocks().filter(tidying.isHidden).filter(parts.isListed).length,
    end: () => {
      const isFocusOurs = document.activeElement !== null && isOwn(document.activeElement)
      lasting.abort()
      const isWhereItBegan = place === null && window.scrollY === begun
      const standsAt = isWhereItBegan ? null : pagePlace(window)
      tray.remove()
      tidying.restore()
      if (isFocusOurs) giveFocus(document, focused)
      if (isWhereItBegan) window.scrollTo({ top: before, behavior: 'instant' })
      else if (standsAt) goToPagePlace(window, standsAt)
    },
  }
}

/** A page is not left tidied without the tray, which gives it back. While the reader picks, it steps aside. */
function openTray(parts: TidyParts, wishes: TidyWishes, tidying: Tidying, signal: AbortSignal): OpenTray {
  const { theme, onReader, onEnd, userRules } = wishes
  const settings = { translate: parts.translate, ...parts.interfaceLanguage() }
  try {
    const tidied = createBlockRules(tidying, userRules, parts)
    const onPick = () => {
      tray.stepAside()
      signal.addEventListener('abort', pickOn(parts, wishes.analyzer, tidying, tidied, tray.comeBack), {
        once: true,
      })
    }
    const tray = parts.openTray(parts.window.document, {
      tidying: tidied,
      theme,
      settings,
      onReader: async () => {
        if (!(await onReader())) tidied.tell(parts.translate('view_missing'))
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
