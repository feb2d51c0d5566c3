import { describe, expect, test } from 'vitest'
import { defaultPreferences } from '../../../src/settings/preferences'
import { changeSiteType, namesIn, parseSiteType, validSiteType } from '../../../src/settings/site-type'

describe('what is stored of the type of a site', () => {
  test('is read as it was chosen', () => {
    expect(validSiteType({ theme: 'dark', size: 24 })).toEqual({ theme: 'dark', size: 24 })
  })

  test.each([
    ['nothing', undefined],
    ['a list', ['dark']],
    ['values out of range', { theme: 'neon', size: 4000, letterSpace: -1 }],
    ['what holds everywhere', { ownStyle: 'p { color: red }', rememberPlace: false, showProgress: false }],
  ])('is nothing for %s', (_, stored) => {
    expect(validSiteType(stored)).toEqual({})
  })
})

describe('the type of a site in a message', () => {
  test('may be empty, where the site has none any more', () => {
    expect(parseSiteType({})).toEqual({})
  })

  test.each([
    ['a value out of range', { theme: 'dark', size: 4000 }],
    ['another site', { theme: 'dark', site: 'andere.example' }],
    ['rules of CSS', { ownStyle: 'p {}' }],
    ['no record', 'dark'],
  ])('is refused with %s', (_, sent) => {
    expect(parseSiteType(sent)).toBeNull()
  })
})

test('only what the user changes is of the site, and stays so when it is changed back', () => {
  const before = defaultPreferences
  const larger = changeSiteType({}, before, { ...before, size: 22 })
  expect(larger).toEqual({ size: 22 })
  const dark = changeSiteType(larger, { ...before, ...larger }, { ...before, ...larger, theme: 'dark' })
  expect(dark).toEqual({ size: 22, theme: 'dark' })
  expect(namesIn(dark)).toEqual(['theme', 'size'])
  expect(changeSiteType(dark, { ...before, ...dark }, { ...before, ...dark, size: 20 }).size).toBe(20)
})
