import { isDarkColor, isDarkTheme, readableOn } from '../../../settings/contrast'
import type { Theme, Typeface, TypePreferences } from '../../../settings/preferences'
import { privateName } from '../../kit/private-names'
import { advanceOf } from '../fonts/advance'

/** The families that the typefaces are set in, the first choice first. Without any, they are the browser's. */
export interface Families {
  readonly serif: readonly string[]
  /** `null` where the font that the user has named is not to be had. */
  readonly own: string | null
}

/** What a line of ragged text leaves empty at its end, on average. Characters. */
const leftAtEnd = 2.5

/** What the easy typeface has between letters and words beside what the user wants. em */
const easySpace = { letters: 0.025, words: 0.12 }

/** Characters, with its space. */
const averageWord = 6

/**
 * What the sheet of the reader reads of the user's preferences: attributes and measures.
 * @param theme as it is shown
 * @param text what is to be read, which says how wide its characters are
 */
export function lookOf(preferences: TypePreferences, theme: Theme, families: Families, text: string) {
  const { typeface, pictures, dimPictures, ownPaper } = preferences
  return {
    'data-theme': theme,
    'data-typeface': typeface,
    'data-pictures': pictures,
    'data-dim': dimPictures && isDarkTheme(theme, ownPaper),
    style: {
      ...measuresOf(preferences, faceOf(typeface, families), text),
      ...ownColors(preferences),
      [privateName('serif')]: faceOf('serif', families),
    },
  }
}

/**
 * The colours of the user's own, as an inline style: the tokens of that theme read them.
 * @param nameOf the name that a custom property has in the sheet
 */
export function ownColors({ ownPaper, ownInk, ownAccent }: TypePreferences, nameOf = privateName) {
  return {
    [nameOf('own-paper')]: ownPaper,
    [nameOf('own-ink')]: ownInk,
    [nameOf('own-accent')]: ownAccent,
    [nameOf('own-clear-ink')]: readableOn(ownPaper, ownInk),
    [nameOf('own-clear-accent')]: readableOn(ownPaper, ownAccent),
    [nameOf('own-scheme')]: isDarkColor(ownPaper) ? 'dark' : 'light',
  }
}

function faceOf(typeface: Typeface, { serif, own }: Families): string {
  const named = typeface === 'serif' ? serif : []
  const families = typeface === 'own' && own !== null ? [own] : named
  return [...families.map(family => `"${family}"`), genericFamilies[typeface]].join(', ')
}

/** Under any other name a page can bring a font of its own. */
const genericFamilies = {
  serif: 'serif',
  sans: 'system-ui, sans-serif',
  easy: 'sans-serif',
  own: 'system-ui, sans-serif',
} as const

function measuresOf(preferences: TypePreferences, face: string, text: string) {
  const { typeface, size, width, leading, paragraphSpace, justify, hyphenate, indent } = preferences
  const isEasy = typeface === 'easy'
  const letters = preferences.letterSpace / 100 + (isEasy ? easySpace.letters : 0)
  const words = preferences.wordSpace / 100 + (isEasy ? easySpace.words : 0)
  const advance = advanceOf(document, face, text) + letters + words / averageWord
  return {
    [privateName('face')]: face,
    [privateName('size')]: `${size}px`,
    [privateName('measure')]: `${(width + leftAtEnd) * advance}em`,
    [privateName('leading')]: leading,
    [privateName('letters')]: `${letters}em`,
    [privateName('words')]: `${words}em`,
    [privateName('gap')]: `${paragraphSpace}em`,
    [privateName('indent')]: indent ? '1.4em' : 0,
    [privateName('align')]: justify ? 'justify' : 'start',
    [privateName('hyphens')]: hyphenate ? 'auto' : 'manual',
  }
}
