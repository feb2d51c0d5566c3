import { isRecord, oneOf } from '../domain/untrusted'

export const themes = ['auto', 'light', 'sepia', 'dark', 'black'] as const
export type Theme = (typeof themes)[number]

export const typefaces = ['serif', 'sans', 'easy'] as const
/** `easy` has wider spacing and letters that are hard to mix up, for users with dyslexia. */
export type Typeface = (typeof typefaces)[number]

/** The user's preferences for type and colours. */
interface TypePreferences {
  readonly theme: Theme
  readonly typeface: Typeface
  /** Text size, px. */
  readonly size: number
  /** Line length, characters. */
  readonly width: number
  /** Line height, as a multiple of the text size. */
  readonly leading: number
}

/** The user's preferences for the reader. */
export interface ReaderPreferences extends TypePreferences {
  /** Whether it is kept where the user was in an article. */
  readonly rememberPlace: boolean
  /** Whether the user sees how much of the text is behind them, and how long the rest takes. */
  readonly showProgress: boolean
  /** Whether the other pages of an article are fetched as the user comes near the end of one. */
  readonly joinPages: boolean
}

interface Range {
  readonly min: number
  readonly max: number
  readonly step: number
}

/**
 * The range of each measure. From the end of a line of over 95 characters the next one is hard to find; one of under 40
 * is full of hyphens.
 */
export const preferenceRanges = {
  size: { min: 14, max: 36, step: 1 },
  width: { min: 40, max: 95, step: 5 },
  leading: { min: 1.2, max: 2.2, step: 0.1 },
} as const satisfies Record<string, Range>

export type Measure = keyof typeof preferenceRanges

/** What the panel of type and colours sets back. */
export const defaultType: TypePreferences = {
  theme: 'auto',
  typeface: 'serif',
  size: 20,
  width: 65,
  leading: 1.6,
}

export const defaultPreferences: ReaderPreferences = {
  ...defaultType,
  rememberPlace: true,
  showProgress: true,
  joinPages: false,
}

/** The names of all preferences. */
export const preferenceNames = [
  'theme',
  'typeface',
  'size',
  'width',
  'leading',
  'rememberPlace',
  'showProgress',
  'joinPages',
] as const satisfies readonly (keyof ReaderPreferences)[]

/** Changes a measure by one step up or down, within its range. */
export function stepMeasure(
  preferences: ReaderPreferences,
  measure: Measure,
  direction: 1 | -1,
): ReaderPreferences {
  const { min, max, step } = preferenceRanges[measure]
  const next = Math.round((preferences[measure] + direction * step) * 100) / 100
  return { ...preferences, [measure]: Math.min(max, Math.max(min, next)) }
}

/** The next theme in the order of the interface; after the last comes the first. */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
}

/** The next typeface in the order of the interface; after the last comes the first. */
export function nextTypeface(typeface: Typeface): Typeface {
  return typefaces[(typefaces.indexOf(typeface) + 1) % typefaces.length] ?? 'serif'
}

/**
 * Parses preferences from storage, where an older version or another browser may have written anything.
 * @returns every valid field, and the default for every other
 */
export function parsePreferences(stored: unknown): ReaderPreferences {
  return { ...defaultPreferences, ...validPreferences(stored) }
}

/** Picks the preferences that are valid out of anything. */
export function validPreferences(written: unknown): Partial<ReaderPreferences> {
  const fields: Readonly<Record<string, unknown>> = isRecord(written) ? written : {}
  const theme = oneOf(themes, fields['theme'])
  const typeface = oneOf(typefaces, fields['typeface'])
  const size = within(preferenceRanges.size, fields['size'])
  const width = within(preferenceRanges.width, fields['width'])
  const leading = within(preferenceRanges.leading, fields['leading'])
  const { rememberPlace, showProgress, joinPages } = fields
  return {
    ...(theme !== undefined && { theme }),
    ...(typeface !== undefined && { typeface }),
    ...(size !== undefined && { size }),
    ...(width !== undefined && { width }),
    ...(leading !== undefined && { leading }),
    ...(typeof rememberPlace === 'boolean' && { rememberPlace }),
    ...(typeof showProgress === 'boolean' && { showProgress }),
    ...(typeof joinPages === 'boolean' && { joinPages }),
  }
}

function within({ min, max }: Range, value: unknown): number | undefined {
  return typeof value === 'number' && value >= min && value <= max ? value : undefined
}

/** Some of the user's preferences: those that change. */
export type PreferenceChanges = Partial<ReaderPreferences>

/** Parses changes from a message. @returns `null` where any of them cannot be used */
export function parsePreferenceChanges(sent: unknown): PreferenceChanges | null {
  if (!isRecord(sent)) return null
  const parsed = parsePreferences(sent)
  const changed = preferenceNames.filter(name => Object.hasOwn(sent, name))
  if (changed.some(name => parsed[name] !== sent[name])) return null
  return Object.fromEntries(changed.map(name => [name, parsed[name]]))
}
