import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePreferences, preferenceNames, validPreferences } from '../../../src/settings/parse-preferences'
import { anyJSON, holds } from '../support/properties'
import { somePreferences } from '../support/settings'

const stored = anyJSON(preferenceNames, ['dark', 'serif', 'auto', 'toString', '20'])

test('any stored preferences are read without failing, and again as they were read', () => {
  holds(
    fc.property(stored, written => {
      const preferences = parsePreferences(written)
      expect(parsePreferences(preferences)).toEqual(preferences)
      expect(validPreferences(preferences)).toEqual(preferences)
    }),
    1000,
  )
})

test('preferences are read as they were stored', () => {
  holds(
    fc.property(somePreferences, preferences => {
      expect(parsePreferences(JSON.parse(JSON.stringify(preferences)))).toEqual(preferences)
    }),
    200,
  )
})

test('one that is broken leaves the others as they are', () => {
  holds(
    fc.property(somePreferences, fc.constantFrom(...preferenceNames), stored, (preferences, name, broken) => {
      const read = parsePreferences({ ...preferences, [name]: broken })
      expect({ ...read, [name]: preferences[name] }).toEqual(preferences)
    }),
    500,
  )
})
