import { expect, test } from 'vitest'
import { CONSENT_FILE, consentModule } from '../../../../scripts/consent/module.mjs'
import { collectNotices } from '../../../../scripts/notices.mjs'
import { missingImports } from '../missing-imports'

test('the module sorts selectors into ids, classes and others, and names their source', () => {
  const made = consentModule(['#a', '.b', 'c-d', '.e.f', '#g'], { version: '1.2.3', licence: 'MPL-2.0' })
  expect(made).toContain('autoconsent 1.2.3 (MPL-2.0)')
  expect(made).toContain('ids: `a g`')
  expect(made).toContain('classes: `b`')
  expect(made).toContain("others: ['c-d', '.e.f']")
  expect(missingImports(made, CONSENT_FILE)).toEqual([])
})

test('long lists are wrapped into lines of at most 110 characters', () => {
  const names = Array.from({ length: 40 }, (_, at) => `#consent-${at}`)
  const made = consentModule(names, { version: '1', licence: 'MPL-2.0' })
  expect(made.split('\n').filter(line => line.length > 110)).toEqual([])
  expect(made).toContain('consent-39`')
})

test('the notices of every build name autoconsent and its licence', () => {
  const notices = collectNotices()
  expect(notices).toMatch(/@duckduckgo\/autoconsent [\d.]+ \(MPL-2\.0\)/)
  expect(notices).toContain('https://mozilla.org/MPL/2.0/')
})
