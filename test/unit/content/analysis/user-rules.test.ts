import { describe, expect, test } from 'vitest'
import { openRulebook } from '../../../../src/content/analysis/user-rules'
import type { Kept } from '../../../../src/platform/save'
import { withSaid } from '../../../../src/site-rules/edit'
import { emptyRule, type SiteRule } from '../../../../src/site-rules/site-rule'

const rule = { ...emptyRule(location.hostname), keep: ['#weer'] }
const elsewhere = { ...emptyRule('elders.example'), keep: ['#weer'] }

function opened(kept: Kept = 'kept') {
  let stored: readonly SiteRule[] = []
  return openRulebook({
    window,
    loadSiteRules: async () => ({ rules: stored, faults: [] }),
    keepRule: async said => {
      if (kept === 'kept') stored = withSaid([...stored, elsewhere], said)
      return kept
    },
  })
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
      rulebook.say({ says: 'show', site, selector: '#weer' }),
      rulebook.say({ says: 'forget', site, selector: '#weer' }),
      rulebook.say({ says: 'show', site, selector: '#strip' }),
    ])
    expect(rulebook.own()).toMatchObject([{ ...emptyRule(site), keep: ['#strip'] }])
    await rulebook.say({ says: 'forget', site, selector: '#strip' })
    expect(rulebook.own()).toEqual([])
  })

  test.each(['refused', 'orphaned'] as const)('that are %s do not hold', async kept => {
    const { rulebook } = opened(kept)
    expect(await rulebook.say({ says: 'show', site: 'krant.nl', selector: '#weer' })).toBe(kept)
    expect(rulebook.own()).toEqual([])
  })
})

test('a fault is told of once, whatever is said meanwhile', async () => {
  const { rulebook, fill } = opened()
  fill({ rules: [], faults: [{ fault: 'noRule', about: '' }] })
  await rulebook.say({ says: 'show', site: 'krant.nl', selector: '#weer' })
  expect([rulebook.takeFaults(), rulebook.takeFaults()]).toEqual([[{ fault: 'noRule', about: '' }], []])
})
