import type { RefObject } from 'preact'
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ReaderPreferences } from '../../settings/preferences'
import { findScrollAnchor, restoreScrollAnchor, type ScrollAnchor } from './keep-scroll-position'

/** The preferences the reader is drawn with, and a way to change them that keeps what is being read in its place. */
export function usePreferences(
  initialPreferences: ReaderPreferences,
  onPreferences: (preferences: ReaderPreferences) => Promise<string | null>,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const [preferences, setPreferences] = useState(initialPreferences)
  const [trouble, setTrouble] = useState<string | null>(null)
  const anchor = useRef<ScrollAnchor | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs each time new preferences have been drawn.
  useLayoutEffect(() => {
    if (scroller.current && anchor.current) restoreScrollAnchor(scroller.current, anchor.current)
    anchor.current = null
  }, [preferences, scroller])
  const change = useCallback(
    async (changed: ReaderPreferences) => {
      anchor.current = scroller.current && findScrollAnchor(scroller.current)
      setPreferences(changed)
      setTrouble(await onPreferences(changed))
    },
    [onPreferences, scroller],
  )
  return { preferences, trouble, change }
}
