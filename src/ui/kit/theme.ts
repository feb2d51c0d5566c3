import { useEffect, useState } from 'preact/hooks'
import type { Theme } from '../../settings/preferences'

type ShownTheme = Exclude<Theme, 'auto'>

/** The theme to show: for `auto` light or dark as the system has it, and on the moment it changes. */
export function useShownTheme(theme: Theme): ShownTheme {
  const [isDark, setDark] = useState(() => darkQuery().matches)
  useEffect(() => {
    const query = darkQuery()
    const follow = () => setDark(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  if (theme !== 'auto') return theme
  return isDark ? 'dark' : 'light'
}

function darkQuery(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)')
}
