import { describe, expect, test } from 'vitest'
import { applyRuleEdit, parseRuleEdit } from '../../../src/site-rules/edit'
import { emptyRule } from '../../../src/site-rules/site-rule'

const site = 'krant.nl'
const selector = '#weer'

test('what is said of a selector is said of it alone, the last holds', () => {
  const hidden = applyRuleEdit([], { says: 'hide', site, selector, kind: 'picked' })
  expect(hidden).toEqual([{ ...emptyRule(site), hide: [{ selector, kind: 'picked' }] }])
  const shown = applyRuleEdit(hidden, { says: 'show', site, selector })
  expect(shown).toEqual([{ ...emptyRule(site), keep: [selector] }])
  expect(applyRuleEdit(shown, { says: 'forget', site, selector })).toEqual([])
})

describe('a message', () => {
  test.each([
    { says: 'hide', site, selector, kind: 'picked' },
    { says: 'show', site, selector },
    { says: 'forget', site, selector },
  ])('is what was said: %j', said => {
    expect(parseRuleEdit({ ...said, more: 1 })).toEqual(said)
  })

  test.each([
    null,
    'show',
    {},
    { says: 'show', site },
    { says: 'show', site, selector: 7 },
    { says: 'hide', site, selector },
    { says: 'hide', site, selector, kind: 'oddity' },
    { says: 'allow', site, selector },
  ])('is nothing of the kind: %j', sent => {
    expect(parseRuleEdit(sent)).toBeNull()
  })
})
