import type { Theme, TypePreferences } from './preferences'

/** The least contrast of text that most people can read, and one that is comfortable. By WCAG 2.2. */
export const readableContrast = 4.5
export const comfortableContrast = 7

/**
 * How light a colour is, by WCAG 2.2: 0 for black, 1 for white.
 * @param color as `#rrggbb`
 */
function luminanceOf(color: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** The contrast of two colours, by WCAG 2.2: from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Whether light text is read on a colour better than dark text. */
export function isDarkColor(color: string): boolean {
  return luminanceOf(color) < 0.18
}

/** Whether a theme has dark paper. */
export function isDarkTheme(theme: Theme, ownPaper: string): boolean {
  return theme === 'dark' || theme === 'black' || (theme === 'own' && isDarkColor(ownPaper))
}

/** The theme of what has no colours of the user's own: the built-in one that comes nearest. */
export function builtInTheme({ theme, ownPaper }: TypePreferences): Theme {
  if (theme !== 'own') return theme
  return isDarkColor(ownPaper) ? 'dark' : 'light'
}

/** A colour that can be read on paper: the given one, or black or white where that cannot. */
export function readableOn(paper: string, color: string): string {
  if (contrastOf(color, paper) >= readableContrast) return color
  return isDarkColor(paper) ? '#ffffff' : '#000000'
}
