import { isRecord } from '../domain/untrusted'
import {
  defaultPreferences,
  type Measure,
  type PreferenceChanges,
  pictureSizes,
  preferenceRanges,
  type ReaderPreferences,
  themes,
  typefaces,
} from './preferences'

type PreferenceName = keyof ReaderPreferences
type IsValid = (value: unknown) => boolean

/** Characters. With its name it has to fit into one item of what browsers sync, which has 8,192 bytes at most. */
export const longestOwnStyle = 7000

const oneAmong =
  (known: readonly unknown[]): IsValid =>
  value =>
    known.includes(value)
const within =
  (measure: Measure): IsValid =>
  value => {
    const { min, max } = preferenceRanges[measure]
    return typeof value === 'number' && value >= min && value <= max
  }
const matching =
  (form: RegExp): IsValid =>
  value =>
    typeof value === 'string' && form.test(value)
const isSwitch: IsValid = value => typeof value === 'boolean'
const isColor = matching(/^#[\da-f]{6}$/)

/** In the order in which they are named to the user. */
const checks: Readonly<Record<PreferenceName, IsValid>> = {
  theme: oneAmong(themes),
  ownPaper: isColor,
  ownInk: isColor,
  ownAccent: isColor,
  typeface: oneAmong(typefaces),
  // It goes into a style, in quotation marks.
  ownFont: matching(/^[^"\\\p{C}]{0,100}$/u),
  size: within('size'),
  width: within('width'),
  leading: within('leading'),
  paragraphSpace: within('paragraphSpace'),
  letterSpace: within('letterSpace'),
  wordSpace: within('wordSpace'),
  justify: isSwitch,
  hyphenate: isSwitch,
  indent: isSwitch,
  pictures: oneAmong(pictureSizes),
  dimPictures: isSwitch,
  ownStyle: value => typeof value === 'string' && fitsIntoItem(value),
  rememberPlace: isSwitch,
  showProgress: isSwitch,
  joinPages: isSwitch,
  followLinks: isSwitch,
  printLinks: isSwitch,
  printPictures: isSwitch,
}

/** The names of all preferences. */
export const preferenceNames: readonly PreferenceName[] = Object.keys(checks).filter(isPreferenceName)

function isPreferenceName(name: string): name is PreferenceName {
  return Object.hasOwn(defaultPreferences, name)
}

/** Whether rules of the user's own are short enough to be stored. */
export function fitsIntoItem(style: string): boolean {
  return style.length <= longestOwnStyle && new TextEncoder().encode(JSON.stringify(style)).length <= 8000
}

/**
 * Parses preferences from storage, where an older version or another browser may have written anything.
 * @returns every valid field, and the default for every other
 */
export function parsePreferences(stored: unknown): ReaderPreferences {
  return { ...defaultPreferences, ...validPreferences(stored) }
}

/** Picks the preferences that are valid out of anything. */
export function validPreferences(written: unknown): PreferenceChanges {
  const fields: Readonly<Record<string, unknown>> = isRecord(written) ? written : {}
  return Object.fromEntries(
    preferenceNames
      .filter(name => Object.hasOwn(fields, name) && checks[name](fields[name]))
      .map(name => [name, fields[name]]),
  )
}

/**
 * Parses changes from the message of a page's script. Rules of the user's own come only from the options page.
 * @returns `null` where any of them cannot be used
 */
export function parsePreferenceChanges(sent: unknown): PreferenceChanges | null {
  if (!isRecord(sent)) return null
  const changes = validPreferences(sent)
  const named = preferenceNames.filter(name => Object.hasOwn(sent, name))
  return named.some(name => name === 'ownStyle' || !Object.hasOwn(changes, name)) ? null : changes
}
