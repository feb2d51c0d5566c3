import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Theme } from '../../settings/preferences'
import { Button } from '../kit/Button'
import { CloseIcon, PickIcon, ReaderIcon, UnfoldIcon } from '../kit/icons'
import type { ReaderSettings } from '../kit/settings'
import { useShownTheme } from '../kit/theme'
import { List } from './List'
import type { ListedBlocks } from './types'
import { countHidden, useNews } from './useNews'
import { useTrayKeys } from './useTrayKeys'

export interface TrayProps {
  readonly tidying: ListedBlocks
  readonly theme: Theme
  readonly settings: ReaderSettings
  /** Shows the article alone instead. */
  readonly onReader: () => void
  /** Lets the reader point at more that is to be hidden. */
  readonly onPick: () => void
  /** Shows the whole page. */
  readonly onEnd: () => void
}

/** The small control in the corner of a tidied page: how much is hidden, what, and the ways out. */
export function Tray({ tidying, theme, settings, onReader, onPick, onEnd }: TrayProps) {
  const { translate, language, direction } = settings
  const tray = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { news, redraw } = useNews(tidying, translate)
  useTopLayer(tray)
  const close = () => {
    setOpen(false)
    opener.current?.focus({ preventScroll: true })
  }
  useTrayKeys(tray, action => {
    if (action === 'read') onReader()
    else if (action === 'pick') onPick()
    else if (isOpen) close()
    else return false
    return true
  })

  const isEmpty = tidying.blocks().length === 0
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
        {isOpen && !isEmpty && <List tidying={tidying} translate={translate} onToggled={redraw} />}
        {tidying.notice() && <p class="notice surface">{tidying.notice()}</p>}
        <div class="handle surface">
          {isEmpty ? (
            <p class="nothing">{translate('tray_nothing')}</p>
          ) : (
            <button
              ref={opener}
              type="button"
              class="button count"
              aria-expanded={isOpen}
              aria-controls={isOpen ? 'list' : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              {countHidden(tidying, translate)}
              <UnfoldIcon />
            </button>
          )}
          <Button name={translate('tray_pick')} shortcut="P" onClick={onPick}>
            <PickIcon />
          </Button>
          <Button name={translate('tray_read')} shortcut="T" onClick={onReader}>
            <ReaderIcon />
          </Button>
          <Button name={translate('tray_end')} onClick={onEnd}>
            <CloseIcon />
          </Button>
        </div>
        <p class="news" role="status">
          {news}
        </p>
      </div>
    </div>
  )
}

/** Above everything of the page, whatever it says of its elements. The focus goes along, to none of the buttons yet. */
function useTopLayer(tray: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    tray.current?.showPopover()
    tray.current?.focus({ preventScroll: true })
  }, [tray])
}
