import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Translate } from '../../i18n/messages'
import type { ListedBlocks } from './types'

/**
 * Redraws when the list changes by itself.
 * @returns what a screen reader is told of that: a notice, or how much is hidden now
 */
export function useAnnouncements(listed: ListedBlocks, translate: Translate) {
  const [announcement, setAnnouncement] = useState(listed.notice())
  const [, setRedraws] = useState(0)
  const redraw = useCallback(() => setRedraws(redraws => redraws + 1), [])
  useEffect(
    () =>
      listed.onChange(() => {
        setAnnouncement(listed.notice() || countHidden(listed, translate))
        redraw()
      }),
    [listed, translate, redraw],
  )
  return { announcement, redraw }
}

/** How many blocks are hidden, in words. */
export function countHidden(listed: ListedBlocks, translate: Translate): string {
  return translate('tray_count', String(listed.blocks().filter(listed.isHidden).length))
}
