import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Theme } from '../../settings/preferences'
import { focusInPlace } from '../kit/focus'
import type { Locale } from '../kit/locale'
import { useShownTheme } from '../kit/theme'
import { useTakenKeys } from '../kit/useTakenKeys'
import { Handle } from './Handle'
import { isTypedIn, trayActionOf } from './keys'
import { List } from './List'
import type { ListedBlocks } from './types'
import { useAnnouncements } from './useAnnouncements'

export interface TrayProps {
  readonly listed: ListedBlocks
  readonly theme: Theme
  readonly locale: Locale
  /** Shows the article alone instead. */
  readonly onReader: () => void
  /** Lets the user point at more to hide. */
  readonly onPick: () => void
  /** Shows the whole page. */
  readonly onEnd: () => void
}

/** The small control in the corner of a tidied page: how much is hidden, what, and the ways out. */
export function Tray({ listed, theme, locale, onReader, onPick, onEnd }: TrayProps) {
  const { translate, language, direction } = locale
  const tray = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { announcement, redraw } = useAnnouncements(listed, translate)
  useTopLayer(tray)
  const closeList = () => {
    setOpen(false)
    focusInPlace(opener.current)
    return true
  }
  const actions = { read: onReader, pick: onPick, leave: closeList }
  useTakenKeys(
    event => isTypedIn(tray.current, event),
    event => {
      const action = trayActionOf(event)
      if (!action || (action === 'leave' && !isOpen)) return false
      actions[action]()
      return true
    },
  )
  const isEmpty = listed.blocks().length === 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section cannot be told from the list's by its style alone.
    <div
      ref={tray}
      class="tray"
      popover="manual"
      role="region"
      aria-label={translate('tray_label')}
      tabIndex={-1}
      lang={language}
      dir={direction}
      data-theme={useShownTheme(theme)}
    >
      <div class="corner">
        {isOpen && !isEmpty && <List listed={listed} translate={translate} onChanged={redraw} />}
        {listed.notice() && <p class="notice surface">{listed.notice()}</p>}
        <Handle
          {...{ listed, translate, opener, isOpen, onReader, onPick, onEnd }}
          onToggle={() => setOpen(!isOpen)}
        />
        <p class="announcement" role="status">
          {announcement}
        </p>
      </div>
    </div>
  )
}

/** Shows the tray above everything of the page. It has the focus itself then, and none of its buttons. */
function useTopLayer(tray: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    tray.current?.showPopover()
    focusInPlace(tray.current)
  }, [tray])
}
