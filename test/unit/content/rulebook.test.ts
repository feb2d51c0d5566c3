import { describe, expect, test, vi } from 'vitest'
import { openRulebook } from '../../../src/content/rulebook'
import { alwaysShow, forget } from '../../../src/domain/own-rules'
import { emptyRule } from '../../../src/domain/site-rules'
import type { Kept } from '../../../src/platform/keep'

const rule = { ...emptyRule(location.hostname), keep: ['#weer'] }
const elsewhere = { ...emptyRule('elders.example'), keep: ['#weer'] }

function opened(kept: Kept = 'kept') {
  const changeSiteRules = vi.fn(async () => kept)
  return { ...openRulebook({ window, changeSiteRules }), changeSiteRules }
}

describe('the reader’s rules', () => {
  test('that hold elsewhere are no news for the page', () => {
    const { rulebook, fill } = opened()
    const before = rulebook.own()
    fill({ rules: [elsewhere], faults: [] })
    expect(rulebook.own()).toBe(before)
  })

  test('that hold here are', () => {
    const { rulebook, fill } = opened()
    fill({ rules: [elsewhere, rule], faults: [] })
    expect(rulebook.own()).toMatchObject([rule])
  })

  test('change one after the other', async () => {
    const { rulebook } = opened()
    const site = rulebook.site ?? ''
    await Promise.all([
      rulebook.change(rules => alwaysShow(rules, site, '#weer')),
      rulebook.change(rules => forget(rules, site, '#weer')),
      rulebook.change(rules => alwaysShow(rules, site, '#strip')),
    ])
    expect(rulebook.own()).toEqual([{ ...emptyRule(site), keep: ['#strip'] }])
  })

  test.each(['refused', 'orphaned'] as const)('that are %s do not hold', async kept => {
    const { rulebook } = opened(kept)
    expect(await rulebook.change(rules => alwaysShow(rules, 'krant.nl', '#weer'))).toBe(kept)
    expect(rulebook.own()).toEqual([])
  })
})

test('a fault is told of once', () => {
  const { rulebook, fill } = opened()
  fill({ rules: [], faults: [{ fault: 'noRule', about: '' }] })
  expect([rulebook.takeFaults(), rulebook.takeFaults()]).toEqual([[{ fault: 'noRule', about: '' }], []])
})
