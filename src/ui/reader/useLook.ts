import { useMemo } from 'preact/hooks'
import type { ReaderPreferences } from '../../settings/preferences'
import { useShownTheme } from '../kit/theme'
import type { ReaderState } from './state'
import { type Families, lookOf } from './styles/look'

const noFamilies: Families = { serif: [], own: null }

/** What the reader looks like with some preferences. */
export function useLook(
  view: ReaderState,
  preferences: ReaderPreferences,
  familiesOf: (preferences: ReaderPreferences) => Families = () => noFamilies,
) {
  const article = view.state === 'article' ? view.article : null
  const text = useMemo(() => article?.content.textContent ?? '', [article])
  const families = familiesOf(preferences)
  return { families, look: lookOf(preferences, useShownTheme(preferences.theme), families, text) }
}
