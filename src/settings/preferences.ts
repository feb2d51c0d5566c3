import { isRecord } from '../domain/is-record'
import { oneOf } from '../domain/one-of'

export const themes = ['auto', 'light', 'sepia', 'dark', 'black'] as const
export type Theme = (typeof themes)[number]

export const typefaces = ['serif', 'sans', 'easy'] as const
/** `easy` is set wider and in letters that are hard to mix up, for readers with dyslexia. */
export type Typeface = (typeof typefaces)[number]

/** How a reader likes to read. */
export interface ReaderPreferences {
  readonly theme: Theme
  readonly typeface: Typeface
  /** Size of the text, px. */
  readonly size: number
  /** Length of a line, characters. */
  readonly width: number
  /** Distance of two lines, in sizes of the text. */
  readonly leading: number
}

interface Range {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** What each measure may be. A line over 95 characters is hard to find back from; under 40 it is all hyphens. */
export const preferenceRanges = {
  size: { min: 14, max: 36, step: 1 },
  width: { min: 40, max: 95, step: 5 },
  leading: { min: 1.2, max: 2.2, step: 0.1 },
} as const satisfies Record<string, Range>

export type Measure = keyof typeof preferenceRanges

export const defaultPreferences: ReaderPreferences = {
  theme: 'auto',
  typeface: 'serif',
  size: 20,
  width: 65,
  leading: 1.6,
}

/** The names of all preferences. */
export const preferenceNames = [
  'theme',
  'typeface',
  'size',
  'width',
  'leading',
] as const satisfies readonly (keyof ReaderPreferences)[]

/**
 * One step up or down in a measure.
 * @returns the preferences with that measure changed, held within its range.
 */
export function stepMeasure(
  preferences: ReaderPreferences,
  measure: Measure,
  direction: 1 | -1,
): ReaderPreferences {
  const { min, max, step } = preferenceRanges[measure]
  const next = Math.round((preferences[measure] + direction * step) * 100) / 100
  return { ...preferences, [measure]: Math.min(max, Math.max(min, next)) }
}

/** The next theme in the order of the interface, round and round. */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
}

/** The next typeface in the order of the interface, round and round. */
export function nextTypeface(typeface: Typeface): Typeface {
  return typefaces[(typefaces.indexOf(typeface) + 1) % typefaces.length] ?? 'serif'
}

/**
 * Preferences out of whatever the storage held: an older version's, another browser's, a broken one's.
 * @returns every field that is valid, the default for every one that is not.
 */
export function parsePreferences(stored: unknown): ReaderPreferences {
  const fields: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {}
  const { theme, typeface, size, width, leading } = defaultPreferences
  return {
    theme: oneOf(themes, fields['theme']) ?? theme,
    typeface: oneOf(typefaces, fields['typeface']) ?? typeface,
    size: within(preferenceRanges.size, fields['size']) ?? size,
    width: within(preferenceRanges.width, fields['width']) ?? width,
    leading: within(preferenceRanges.leading, fields['leading']) ?? leading,
  }
}

function within({ min, max }: Range, value: unknown): number | undefined {
  return typeof value === 'number' && value >= min && value <= max ? value : undefined
}
