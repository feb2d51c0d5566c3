import type { Tidying } from '../clutter/tidying'
import type { ReadingPlace } from '../domain/landmarks'
import { isOwn } from '../domain/own-elements'
import type { Theme } from '../domain/preferences'
import type { OpenTray } from '../reader/tray/open'
import type { OpenView } from './open-view'
import { goToPagePlace, pagePlace } from './page-place'
import { pickOn } from './pick'
import { onRemoval } from './removal'
import type { Rulebook } from './rulebook'
import type { SessionParts } from './session-parts'
import { createTidied } from './tidied'
import { giveFocus } from './whereabouts'

interface TidyWishes {
  /** Where to begin; `null` for where the page stands. */
  readonly place: ReadingPlace | null
  readonly theme: Theme
  readonly rulebook: Rulebook
  readonly onReader: () => void
  readonly onEnd: () => void
}

/** Shows a page in its own design without its clutter, with a tray that lists what is hidden. */
export function showTidy(parts: SessionParts, wishes: TidyWishes): OpenView {
  const { window } = parts
  const { document } = window
  const { place, rulebook, onEnd } = wishes
  const focused = document.activeElement
  const before = window.scrollY
  const stoodAt = place ?? pagePlace(window)
  const tidying = parts.tidy(document, rulebook.own)
  const lasting = new AbortController()
  const tray = openTray(parts, wishes, tidying, lasting.signal)
  onRemoval(tray.host, onEnd, lasting.signal)
  if (stoodAt) goToPagePlace(window, stoodAt)
  const begun = window.scrollY

  return {
    place: () => pagePlace(window),
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
function openTray(parts: SessionParts, wishes: TidyWishes, tidying: Tidying, signal: AbortSignal): OpenTray {
  const { theme, onReader, onEnd, rulebook } = wishes
  const settings = { translate: parts.translate, ...parts.interfaceLanguage() }
  try {
    const tidied = createTidied(tidying, rulebook, parts)
    const onPick = () => {
      tray.stepAside()
      signal.addEventListener('abort', pickOn(parts, tidying, tidied, tray.comeBack), { once: true })
    }
    const tray = parts.openTray(parts.window.document, {
      tidying: tidied,
      theme,
      settings,
      onReader,
      onEnd,
      onPick,
    })
    return tray
  } catch (error) {
    tidying.restore()
    throw error
  }
}
