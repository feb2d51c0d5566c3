import { describe, expect, test } from 'vitest'
import { openUserRules } from '../../../../src/content/analysis/user-rules'
import type { SaveResult } from '../../../../src/domain/save-result'
import { applyRuleEdit } from '../../../../src/site-rules/edit'
import { emptyRule, type SiteRule } from '../../../../src/site-rules/site-rule'

const rule = { ...emptyRule(location.hostname), keep: ['#weer'] }
const elsewhere = { ...emptyRule('elders.example'), keep: ['#weer'] }

function opened(result: SaveResult = 'saved') {
  let stored: readonly SiteRule[] = []
  return openUserRules({
    window,
    loadSiteRules: async () => ({ rules: stored, faults: [] }),
    saveRule: async edit => {
      if (result === 'saved') stored = applyRuleEdit([...stored, elsewhere], edit)
      return result
    },
  })
}

describe('the user’s rules', () => {
  test('for another site leave the list as it was', () => {
    const { userRules, fill } = opened()
    const before = userRules.current()
    fill({ rules: [elsewhere], faults: [] })
    expect(userRules.current()).toBe(before)
  })

  test('for this site come into the list', () => {
    const { userRules, fill } = opened()
    fill({ rules: [elsewhere, rule], faults: [] })
    expect(userRules.current()).toMatchObject([rule])
  })

  test('are edited one after the other', async () => {
    const { userRules } = opened()
    const site = userRules.site ?? ''
    await Promise.all([
      userRules.edit({ action: 'show', site, selector: '#weer' }),
      userRules.edit({ action: 'forget', site, selector: '#weer' }),
      userRules.edit({ action: 'show', site, selector: '#strip' }),
    ])
    expect(userRules.current()).toMatchObject([{ ...emptyRule(site), keep: ['#strip'] }])
    await userRules.edit({ action: 'forget', site, selector: '#strip' })
    expect(userRules.current()).toEqual([])
  })

  test.each(['refused', 'orphaned'] as const)('that are %s are not applied', async result => {
    const { userRules } = opened(result)
    expect(await userRules.edit({ action: 'show', site: 'krant.nl', selector: '#weer' })).toBe(result)
    expect(userRules.current()).toEqual([])
  })
})

test('a fault is given once, whatever is edited meanwhile', async () => {
  const { userRules, fill } = opened()
  fill({ rules: [], faults: [{ fault: 'noRule', about: '' }] })
  await userRules.edit({ action: 'show', site: 'krant.nl', selector: '#weer' })
  expect([userRules.takeFaults(), userRules.takeFaults()]).toEqual([[{ fault: 'noRule', about: '' }], []])
})
