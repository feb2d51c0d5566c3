import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ReaderPreferences } from '../../settings/preferences'
import { changeSiteType, type SiteType } from '../../settings/site-type'
import { findScrollAnchor, restoreScrollAnchor, type ScrollAnchor } from './keep-scroll-position'
import type { ReaderProps } from './state'

type StoredPreferences = Pick<
  ReaderProps,
  'initialPreferences' | 'onPreferences' | 'initialSiteType' | 'onSiteType'
>

/** The preferences the reader is drawn with, and ways to change them that keep what is being read in its place. */
export function usePreferences(
  { initialPreferences, onPreferences, initialSiteType, onSiteType }: StoredPreferences,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const [general, setGeneral] = useState(initialPreferences)
  /** `null` where what is chosen holds for all sites. */
  const [ofSite, setOfSite] = useState(isEmpty(initialSiteType) ? null : initialSiteType)
  const [trouble, setTrouble] = useState<string | null>(null)
  const anchor = useRef<ScrollAnchor | null>(null)
  const preferences = useMemo(() => ({ ...general, ...ofSite }), [general, ofSite])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs each time new preferences have been drawn.
  useLayoutEffect(() => {
    if (scroller.current && anchor.current) restoreScrollAnchor(scroller.current, anchor.current)
    anchor.current = null
  }, [preferences, scroller])
  const hold = () => {
    anchor.current = scroller.current && findScrollAnchor(scroller.current)
  }
  const changeOfSite = async (type: SiteType | null) => {
    hold()
    setOfSite(type)
    if (isEmpty(type) && isEmpty(ofSite)) return
    setTrouble(await onSiteType(type ?? {}))
  }
  const change = async (changed: ReaderPreferences) => {
    if (ofSite) return await changeOfSite(changeSiteType(ofSite, preferences, changed))
    hold()
    setGeneral(changed)
    setTrouble(await onPreferences(changed))
  }
  return { preferences, ofSite, trouble, change, changeOfSite }
}

function isEmpty(type: SiteType | null): boolean {
  return type === null || Object.keys(type).length === 0
}
