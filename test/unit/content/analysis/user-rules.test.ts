import { describe, expect, test } from 'vitest'
import { openUserRules } from '../../../../src/content/analysis/user-rules'
import type { SaveResult } from '../../../../src/domain/save-result'
import { applyRuleEdit } from '../../../../src/site-rules/edit'
import { emptyRule, type SiteRule } from '../../../../src/site-rules/site-rule'

const rule = { ...emptyRule(location.hostname), keep: ['#weer'] }
const elsewhere = { ...emptyRule('elders.example'), keep: ['#weer'] }

function opened(kept: SaveResult = 'saved') {
  let stored: readonly SiteRule[] = []
  return openUserRules({
    window,
    loadSiteRules: async () => ({ rules: stored, faults: [] }),
    saveRule: async said => {
      if (kept === 'saved') stored = applyRuleEdit([...stored, elsewhere], said)
      return kept
    },
  })
}

describe('the reader’s rules', () => {
  test('that hold elsewhere are no news for the page', () => {
    const { userRules, fill } = opened()
    const before = userRules.own()
    fill({ rules: [elsewhere], faults: [] })
    expect(userRules.own()).toBe(before)
  })

  test('that hold here are', () => {
    const { userRules, fill } = opened()
    fill({ rules: [elsewhere, rule], faults: [] })
    expect(userRules.own()).toMatchObject([rule])
  })

  test('change one after the other', async () => {
    const { userRules } = opened()
    const site = userRules.site ?? ''
    await Promise.all([
      userRules.say({ action: 'show', site, selector: '#weer' }),
      userRules.say({ action: 'forget', site, selector: '#weer' }),
      userRules.say({ action: 'show', site, selector: '#strip' }),
    ])
    expect(userRules.own()).toMatchObject([{ ...emptyRule(site), keep: ['#strip'] }])
    await userRules.say({ action: 'forget', site, selector: '#strip' })
    expect(userRules.own()).toEqual([])
  })

  test.each(['refused', 'orphaned'] as const)('that are %s do not hold', async kept => {
    const { userRules } = opened(kept)
    expect(await userRules.say({ action: 'show', site: 'krant.nl', selector: '#weer' })).toBe(kept)
    expect(userRules.own()).toEqual([])
  })
})

test('a fault is told of once, whatever is said meanwhile', async () => {
  const { userRules, fill } = opened()
  fill({ rules: [], faults: [{ fault: 'noRule', about: '' }] })
  await userRules.say({ action: 'show', site: 'krant.nl', selector: '#weer' })
  expect([userRules.takeFaults(), userRules.takeFaults()]).toEqual([[{ fault: 'noRule', about: '' }], []])
})
