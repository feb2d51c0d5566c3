import { describe, expect, test } from 'vitest'
import { parsePreferences, preferenceNames } from '../../../src/settings/parse-preferences'
import {
  defaultPreferences,
  type Measure,
  nextTheme,
  nextTypeface,
  preferenceRanges,
  stepMeasure,
  themes,
  typefaces,
} from '../../../src/settings/preferences'

const chosen = {
  ...{ theme: 'sepia', typeface: 'easy', size: 26, width: 50, leading: 1.9 },
  ...{ ownPaper: '#102030', ownInk: '#fff0e0', ownAccent: '#ffaa00', ownFont: 'Source Serif 4' },
  ...{ paragraphSpace: 0, letterSpace: 3, wordSpace: 20, justify: true, hyphenate: false, indent: true },
  ...{ pictures: 'small', dimPictures: true, ownStyle: 'p { color: brown }' },
  ...{ rememberPlace: false, showProgress: false, joinPages: true },
  ...{ followLinks: true, printLinks: true, printPictures: false },
} as const

describe('parsing stored preferences', () => {
  test('returns what was saved', () => {
    expect(parsePreferences(chosen)).toEqual(chosen)
  })

  test('returns what was saved as JSON', () => {
    expect(parsePreferences(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a sentence', 'sepia'],
    ['a number', 20],
    ['a list', ['sepia', 'easy']],
    ['fields of another program', { colour: 'sepia', fontSize: '20px' }],
    ['fields of the wrong type', { theme: 3, typeface: null, size: '20', width: [65], leading: {} }],
    ['words for what is on or off', { rememberPlace: 'false', showProgress: 0, joinPages: 'true' }],
    ['unknown names', { theme: 'solarized', typeface: 'comic' }],
    ['names of properties of every object', { theme: 'toString', typeface: 'constructor' }],
    ['numbers that are not valid', { size: Number.NaN, width: Number.POSITIVE_INFINITY, leading: -0 }],
  ])('returns the defaults for %s', (_, stored) => {
    expect(parsePreferences(stored)).toEqual(defaultPreferences)
  })

  test('keeps the valid fields beside an invalid one', () => {
    expect(parsePreferences({ ...chosen, theme: 'pink' })).toEqual({ ...chosen, theme: 'auto' })
    expect(parsePreferences({ ...chosen, size: 400 })).toEqual({ ...chosen, size: defaultPreferences.size })
  })

  test('leaves out fields of an older version', () => {
    expect(parsePreferences({ ...chosen, columns: 2 })).toEqual(chosen)
  })

  test.each<[Measure, number, boolean]>([
    ['size', 14, true],
    ['size', 13.9, false],
    ['size', 36, true],
    ['size', 37, false],
    ['width', 40, true],
    ['width', 39, false],
    ['width', 95, true],
    ['width', 96, false],
    ['leading', 1.2, true],
    ['leading', 1.1, false],
    ['leading', 2.2, true],
    ['leading', 2.3, false],
  ])('accepts a %s of %d: %s', (measure, value, isValid) => {
    expect(parsePreferences({ [measure]: value })[measure]).toBe(
      isValid ? value : defaultPreferences[measure],
    )
  })
})

describe('stepping a measure', () => {
  test.each<[Measure, number, number]>([
    ['size', 21, 19],
    ['width', 70, 60],
    ['leading', 1.7, 1.5],
  ])('changes the %s one step up and one down', (measure, up, down) => {
    expect(stepMeasure(defaultPreferences, measure, 1)).toEqual({ ...defaultPreferences, [measure]: up })
    expect(stepMeasure(defaultPreferences, measure, -1)).toEqual({ ...defaultPreferences, [measure]: down })
  })

  test.each<Measure>(['size', 'width', 'leading'])('keeps the %s within its range', measure => {
    const { min, max } = preferenceRanges[measure]
    expect(stepMeasure({ ...defaultPreferences, [measure]: max }, measure, 1)[measure]).toBe(max)
    expect(stepMeasure({ ...defaultPreferences, [measure]: min }, measure, -1)[measure]).toBe(min)
  })

  test.each<Measure>(['size', 'width', 'leading'])(
    'changes the %s to its maximum and back to the same value',
    measure => {
      const { min, max, step } = preferenceRanges[measure]
      const steps = Math.round((max - min) / step)
      let preferences = { ...defaultPreferences, [measure]: min }
      for (let at = 0; at < steps; at++) preferences = stepMeasure(preferences, measure, 1)
      expect(preferences[measure]).toBe(max)
      for (let at = 0; at < steps; at++) preferences = stepMeasure(preferences, measure, -1)
      expect(preferences[measure]).toBe(min)
    },
  )

  test('gives only values that are parsed again', () => {
    let preferences = { ...defaultPreferences, leading: 1.2 }
    for (let at = 0; at < 10; at++) {
      preferences = stepMeasure(preferences, 'leading', 1)
      expect(parsePreferences(preferences)).toEqual(preferences)
    }
  })

  test('does not change the preferences passed in', () => {
    const before = { ...defaultPreferences }
    stepMeasure(before, 'size', 1)
    expect(before).toEqual(defaultPreferences)
  })
})

test('the next theme goes through all of them and starts again', () => {
  const round = themes.map(nextTheme)
  expect(round).toEqual([...themes.slice(1), themes[0]])
})

test('the next typeface goes through all of them and starts again', () => {
  const roundWith = (ownFont: string) =>
    typefaces.map(typeface => nextTypeface({ ...defaultPreferences, typeface, ownFont }))
  expect(roundWith('Verdana')).toEqual([...typefaces.slice(1), typefaces[0]])
  expect(roundWith(' ')).toEqual(['sans', 'easy', 'serif', 'serif'])
})

test('the names are those of all preferences', () => {
  expect([...preferenceNames].sort()).toEqual(Object.keys(defaultPreferences).sort())
})

test('the defaults are within their ranges', () => {
  expect(parsePreferences(defaultPreferences)).toEqual(defaultPreferences)
})
