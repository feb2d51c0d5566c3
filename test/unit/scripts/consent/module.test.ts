import { expect, test } from 'vitest'
import { consentModule } from '../../../../scripts/consent/module.mjs'
import { collectNotices } from '../../../../scripts/notices.mjs'

test('a module has names by what they are, and says where they are from', () => {
  const made = consentModule(['#a', '.b', 'c-d', '.e.f', '#g'], { version: '1.2.3', licence: 'MPL-2.0' })
  expect(made).toContain('autoconsent 1.2.3 (MPL-2.0)')
  expect(made).toContain('ids: `a g`')
  expect(made).toContain('classes: `b`')
  expect(made).toContain("others: ['c-d', '.e.f']")
})

test('long lists are broken into lines', () => {
  const names = Array.from({ length: 40 }, (_, at) => `#consent-${at}`)
  const made = consentModule(names, { version: '1', licence: 'MPL-2.0' })
  expect(made.split('\n').filter(line => line.length > 110)).toEqual([])
  expect(made).toContain('consent-39`')
})

test('its notice goes with every build', () => {
  const notices = collectNotices()
  expect(notices).toMatch(/@duckduckgo\/autoconsent [\d.]+ \(MPL-2\.0\)/)
  expect(notices).toContain('https://mozilla.org/MPL/2.0/')
})
