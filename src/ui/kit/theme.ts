import { useEffect, useState } from 'preact/hooks'
import type { Theme } from '../../settings/preferences'

type ShownTheme = Exclude<Theme, 'auto'>

/** The theme to show: for `auto` the light or dark one, as the system has it at any moment. */
export function useShownTheme(theme: Theme): ShownTheme {
  const [isDark, setDark] = useState(() => darkQuery().matches)
  useEffect(() => {
    const query = darkQuery()
    const onChange = () => setDark(query.matches)
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }, [])
  if (theme !== 'auto') return theme
  return isDark ? 'dark' : 'light'
}

function darkQuery(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)')
}
