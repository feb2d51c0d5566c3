import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Translate } from '../../i18n/messages'
import type { ListedBlocks } from './types'

/** Draws anew what changes by itself, and says it to a screen reader: a notice, or how much is hidden now. */
export function useNews(tidying: ListedBlocks, translate: Translate) {
  const [news, setNews] = useState(tidying.notice())
  const [, setTimes] = useState(0)
  const redraw = useCallback(() => setTimes(times => times + 1), [])
  useEffect(
    () =>
      tidying.onChange(() => {
        setNews(tidying.notice() || countHidden(tidying, translate))
        redraw()
      }),
    [tidying, translate, redraw],
  )
  return { news, redraw }
}

/** How many blocks are hidden, in words. */
export function countHidden(tidying: ListedBlocks, translate: Translate): string {
  return translate('tray_count', String(tidying.blocks().filter(tidying.isHidden).length))
}
