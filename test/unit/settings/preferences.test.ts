import { describe, expect, test } from 'vitest'
import {
  defaultPreferences,
  type Measure,
  nextTheme,
  nextTypeface,
  parsePreferences,
  preferenceNames,
  preferenceRanges,
  stepMeasure,
  themes,
  typefaces,
} from '../../../src/settings/preferences'

const chosen = { theme: 'sepia', typeface: 'easy', size: 26, width: 50, leading: 1.9 } as const

describe('reading preferences out of the storage', () => {
  test('gives back what was kept', () => {
    expect(parsePreferences(chosen)).toEqual(chosen)
  })

  test('survives a way through JSON', () => {
    expect(parsePreferences(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a sentence', 'sepia'],
    ['a number', 20],
    ['a list', ['sepia', 'easy']],
    ['another program’s fields', { colour: 'sepia', fontSize: '20px' }],
    ['every field of a wrong type', { theme: 3, typeface: null, size: '20', width: [65], leading: {} }],
    ['names that are no choice', { theme: 'solarized', typeface: 'comic' }],
    ['names of what every object has', { theme: 'toString', typeface: 'constructor' }],
    ['no numbers', { size: Number.NaN, width: Number.POSITIVE_INFINITY, leading: -0 }],
  ])('%s gives the defaults', (_, stored) => {
    expect(parsePreferences(stored)).toEqual(defaultPreferences)
  })

  test('keeps each field that is valid beside one that is not', () => {
    expect(parsePreferences({ ...chosen, theme: 'pink' })).toEqual({ ...chosen, theme: 'auto' })
    expect(parsePreferences({ ...chosen, size: 400 })).toEqual({ ...chosen, size: defaultPreferences.size })
  })

  test('leaves out fields that an older version had', () => {
    expect(parsePreferences({ ...chosen, justify: true })).toEqual(chosen)
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
  ])('a %s of %d is kept: %s', (measure, value, isKept) => {
    expect(parsePreferences({ [measure]: value })[measure]).toBe(isKept ? value : defaultPreferences[measure])
  })
})

describe('stepping a measure', () => {
  test.each<[Measure, number, number]>([
    ['size', 21, 19],
    ['width', 70, 60],
    ['leading', 1.7, 1.5],
  ])('%s goes one step up and one down', (measure, up, down) => {
    expect(stepMeasure(defaultPreferences, measure, 1)).toEqual({ ...defaultPreferences, [measure]: up })
    expect(stepMeasure(defaultPreferences, measure, -1)).toEqual({ ...defaultPreferences, [measure]: down })
  })

  test.each<Measure>(['size', 'width', 'leading'])('%s stops at either end of its range', measure => {
    const { min, max } = preferenceRanges[measure]
    expect(stepMeasure({ ...defaultPreferences, [measure]: max }, measure, 1)[measure]).toBe(max)
    expect(stepMeasure({ ...defaultPreferences, [measure]: min }, measure, -1)[measure]).toBe(min)
  })

  test.each<Measure>(['size', 'width', 'leading'])(
    '%s goes all the way up and comes back to where it was',
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

  test('every step lands on a value that the storage gives back', () => {
    let preferences = { ...defaultPreferences, leading: 1.2 }
    for (let at = 0; at < 10; at++) {
      preferences = stepMeasure(preferences, 'leading', 1)
      expect(parsePreferences(preferences)).toEqual(preferences)
    }
  })

  test('leaves the preferences it was given as they were', () => {
    const before = { ...defaultPreferences }
    stepMeasure(before, 'size', 1)
    expect(before).toEqual(defaultPreferences)
  })
})

test('the key for colours goes through all themes and round again', () => {
  const round = themes.map(nextTheme)
  expect(round).toEqual([...themes.slice(1), themes[0]])
})

test('the key for the typeface goes through all typefaces and round again', () => {
  const round = typefaces.map(nextTypeface)
  expect(round).toEqual([...typefaces.slice(1), typefaces[0]])
})

test('all preferences are named', () => {
  expect([...preferenceNames].sort()).toEqual(Object.keys(defaultPreferences).sort())
})

test('the defaults are within their own ranges', () => {
  expect(parsePreferences(defaultPreferences)).toEqual(defaultPreferences)
})
