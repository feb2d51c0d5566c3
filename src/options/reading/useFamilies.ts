import { useEffect, useMemo } from 'preact/hooks'
import type { ReaderPreferences } from '../../settings/preferences'
import { addOwnFaces } from '../../ui/reader/fonts/local-faces'
import { localFamilies } from '../../ui/reader/fonts/local-families'
import type { Families } from '../../ui/reader/styles/look'

const serif = localFamilies.map(({ name }) => name)

/** The families that the preview is set in. On a page of our own, installed ones need no other name. */
export function useFamilies({ typeface, ownFont }: ReaderPreferences): Families {
  const font = typeface === 'own' ? ownFont.trim() : ''
  const faces = useMemo(() => (font === '' ? null : addOwnFaces(document, font, () => undefined)), [font])
  useEffect(() => () => faces?.remove(), [faces])
  return useMemo(() => ({ serif, own: faces?.name() ?? null }), [faces])
}
