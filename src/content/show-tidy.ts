import type { Tidying } from '../clutter/tidy'
import type { ReadingPlace } from '../domain/landmarks'
import type { Theme } from '../domain/preferences'
import type { OpenTray } from '../reader/tray/open'
import type { TrayProps } from '../reader/tray/Tray'
import type { OpenView } from './open-view'
import { goToPagePlace, pagePlace } from './page-place'
import { onRemoval } from './removal'
import type { SessionParts } from './session-parts'
import { giveFocus } from './whereabouts'

interface TidyWishes {
  /** Where to begin; `null` for where the page stands. */
  readonly place: ReadingPlace | null
  readonly theme: Theme
  readonly onReader: () => void
  readonly onEnd: () => void
}

/** Shows a page in its own design without its clutter, with a tray that lists what is hidden. */
export function showTidy(parts: SessionParts, { place, theme, onReader, onEnd }: TidyWishes): OpenView {
  const { window } = parts
  const { document } = window
  const focused = document.activeElement
  const before = window.scrollY
  const stoodAt = place ?? pagePlace(window)
  const tidying = parts.tidy(document)
  const lasting = new AbortController()
  const tray = openTray(parts, { tidying, theme, onReader, onEnd })
  onRemoval(tray.host, onEnd, lasting.signal)
  if (stoodAt) goToPagePlace(window, stoodAt)
  const begun = window.scrollY

  return {
    place: () => pagePlace(window),
    end: () => {
      lasting.abort()
      const isWhereItBegan = place === null && window.scrollY === begun
      const standsAt = isWhereItBegan ? null : pagePlace(window)
      const isInTray = document.activeElement === tray.host
      tray.remove()
      tidying.restore()
      if (isInTray) giveFocus(document, focused)
      if (isWhereItBegan) window.scrollTo({ top: before, behavior: 'instant' })
      else if (standsAt) goToPagePlace(window, standsAt)
    },
  }
}

type TidiedProps = Omit<TrayProps, 'settings' | 'tidying'> & { readonly tidying: Tidying }

/** A page is not left tidied without the tray, which gives it back. */
function openTray(parts: SessionParts, props: TidiedProps): OpenTray {
  const settings = { translate: parts.translate, ...parts.interfaceLanguage() }
  try {
    return parts.openTray(parts.window.document, { ...props, settings })
  } catch (error) {
    props.tidying.restore()
    throw error
  }
}
