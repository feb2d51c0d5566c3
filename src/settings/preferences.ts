/** The colours that the reader can have. `own` are those that the user has made. */
export const themes = ['auto', 'light', 'sepia', 'dark', 'black', 'own'] as const
export type Theme = (typeof themes)[number]

/**
 * `easy` has wider spacing and letters that are hard to mix up, for users with dyslexia; `own` is a font of the user's
 * device.
 */
export const typefaces = ['serif', 'sans', 'easy', 'own'] as const
export type Typeface = (typeof typefaces)[number]

/** How large pictures are: wider than the text, as wide at most, half of that, or left out. */
export const pictureSizes = ['large', 'column', 'small', 'none'] as const
type PictureSize = (typeof pictureSizes)[number]

/** The user's preferences for type and colours. */
export interface TypePreferences {
  readonly theme: Theme
  /** The colours of the theme `own`, as `#rrggbb`: of the paper, the text, and links. */
  readonly ownPaper: string
  readonly ownInk: string
  readonly ownAccent: string
  readonly typeface: Typeface
  /** The name of the font of the typeface `own`; empty for none. */
  readonly ownFont: string
  /** Text size, px. */
  readonly size: number
  /** Line length, characters. */
  readonly width: number
  /** Line height, as a multiple of the text size. */
  readonly leading: number
  /** Space between paragraphs, as a multiple of the text size. */
  readonly paragraphSpace: number
  /** Space added between letters, percent of the text size. */
  readonly letterSpace: number
  /** Space added between words, percent of the text size. */
  readonly wordSpace: number
  /** Whether both edges of the text are straight. */
  readonly justify: boolean
  readonly hyphenate: boolean
  /** Whether the first line of a paragraph is indented. */
  readonly indent: boolean
  readonly pictures: PictureSize
  /** Whether pictures are less bright on dark paper. */
  readonly dimPictures: boolean
}

/** The user's preferences for the reader. */
export interface ReaderPreferences extends TypePreferences {
  /** Rules of CSS for what is in the text; empty for none. */
  readonly ownStyle: string
  /** Whether it is kept where the user was in an article. */
  readonly rememberPlace: boolean
  /** Whether the user sees how much of the text is behind them, and how long the rest takes. */
  readonly showProgress: boolean
  /** Whether the other pages of an article are fetched as the user comes near the end of one. */
  readonly joinPages: boolean
  /** Whether links to other articles of the same site open in the reader too. */
  readonly followLinks: boolean
  /** Whether the addresses of links are printed, as notes below the text. */
  readonly printLinks: boolean
  readonly printPictures: boolean
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
  paragraphSpace: { min: 0, max: 2.4, step: 0.3 },
  letterSpace: { min: 0, max: 15, step: 1 },
  wordSpace: { min: 0, max: 60, step: 5 },
} as const satisfies Record<string, Range>

export type Measure = keyof typeof preferenceRanges

/** What the panel of type and colours sets back. */
export const defaultType: TypePreferences = {
  theme: 'auto',
  ownPaper: '#e8ede4',
  ownInk: '#1d261f',
  ownAccent: '#7a3b00',
  typeface: 'serif',
  ownFont: '',
  size: 20,
  width: 65,
  leading: 1.6,
  paragraphSpace: 0.9,
  letterSpace: 0,
  wordSpace: 0,
  justify: false,
  hyphenate: true,
  indent: false,
  pictures: 'column',
  dimPictures: false,
}

export const defaultPreferences: ReaderPreferences = {
  ...defaultType,
  ownStyle: '',
  rememberPlace: true,
  showProgress: true,
  joinPages: false,
  followLinks: false,
  printLinks: false,
  printPictures: true,
}

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

/** The next typeface in the order of the interface; after the last comes the first, and the own one only if it has a font. */
export function nextTypeface({ typeface, ownFont }: TypePreferences): Typeface {
  const next = typefaces[(typefaces.indexOf(typeface) + 1) % typefaces.length] ?? 'serif'
  return next === 'own' && ownFont.trim() === '' ? 'serif' : next
}

/** Some of the user's preferences: those that change. */
export type PreferenceChanges = Partial<ReaderPreferences>
