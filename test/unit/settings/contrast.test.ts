import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  builtInTheme,
  contrastOf,
  isDarkTheme,
  readableContrast,
  readableOn,
} from '../../../src/settings/contrast'
import { defaultPreferences } from '../../../src/settings/preferences'
import { holds } from '../support/properties'

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#1f1d1a', '#fdfcfa', 16.4],
])('the contrast of %s and %s is %d', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 1)
  expect(contrastOf(other, one)).toBe(contrastOf(one, other))
})

test('controls can be read on any paper', () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map(one => `#${one.toString(16).padStart(6, '0')}`)
  holds(
    fc.property(color, color, (paper, ink) => {
      expect(contrastOf(readableOn(paper, ink), paper)).toBeGreaterThanOrEqual(readableContrast)
    }),
    500,
  )
  expect(readableOn('#ffffff', '#333333')).toBe('#333333')
})

describe('own colours', () => {
  test.each([
    ['#101418', true, 'dark'],
    ['#e8ede4', false, 'light'],
  ] as const)('on %s are dark: %s', (ownPaper, isDark, theme) => {
    expect(isDarkTheme('own', ownPaper)).toBe(isDark)
    expect(builtInTheme({ ...defaultPreferences, theme: 'own', ownPaper })).toBe(theme)
  })

  test('say nothing about the other themes', () => {
    expect(isDarkTheme('light', '#000000')).toBe(false)
    expect(builtInTheme({ ...defaultPreferences, theme: 'sepia', ownPaper: '#000000' })).toBe('sepia')
  })
})
