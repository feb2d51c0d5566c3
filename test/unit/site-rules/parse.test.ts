import { describe, expect, test } from 'vitest'
import { longestSelector, mostParts, mostRules, parseSiteRules } from '../../../src/site-rules/parse'
import { type SiteRule, writeSiteRules } from '../../../src/site-rules/site-rule'

const rule: SiteRule = {
  site: 'example.nl',
  hide: [{ selector: '.shop-window', kind: 'related' }],
  keep: ['#weather'],
  content: '[data-testid=story]',
}
const stored = (...rules: unknown[]) => ({ version: 1, rules })
const faultsIn = (written: unknown) =>
  parseSiteRules(written, selector => !selector.includes('[[')).rejected.map(({ fault, path }) => [
    fault,
    path,
  ])

describe('rules from storage or a file', () => {
  test('are parsed as they were written', () => {
    const written = JSON.parse(JSON.stringify(writeSiteRules([rule])))
    expect(parseSiteRules(written)).toEqual({ rules: [rule], rejected: [] })
  })

  test.each([undefined, null])('are none in %s', nothing => {
    expect(parseSiteRules(nothing)).toEqual({ rules: [], rejected: [] })
  })

  test('may leave out what they do not need, and have unknown fields', () => {
    const { rules, rejected } = parseSiteRules(stored({ site: 'www.Example.nl', keep: ['#a'], note: 'mine' }))
    expect(rules).toEqual([{ site: 'example.nl', hide: [], keep: ['#a'], content: null }])
    expect(rejected).toEqual([])
  })

  test('of one site are merged', () => {
    const more = {
      site: 'example.nl',
      hide: [...rule.hide, { selector: 'aside', kind: 'picked' }],
      keep: ['#weather'],
    }
    expect(parseSiteRules(stored(rule, more)).rules).toEqual([
      { ...rule, hide: [...rule.hide, { selector: 'aside', kind: 'picked' }] },
    ])
  })
})

describe('what is broken or foreign is rejected', () => {
  test.each([
    ['a text', 'example.nl##.ad', [['noRules', '']]],
    ['a list', [rule], [['noRules', '']]],
    ['a foreign file', { filters: ['.ad'] }, [['noRules', '']]],
    ['a version that is not a number', { version: '1', rules: [] }, [['noRules', '']]],
    ['a newer version', { version: 2, rules: [rule] }, [['newerVersion', '']]],
    [
      'something that is not a rule',
      stored(3, null, [], {}),
      [0, 1, 2, 3].map(at => ['noRule', `rules[${at}]`]),
    ],
    ['an invalid site', stored({ site: 'https://example.nl/' }), [['badSite', 'rules[0]']]],
    ['a rule that says nothing', stored({ site: 'example.nl', keep: [] }), [['emptyRule', 'rules[0]']]],
    [
      'a kind that cannot be converted to text',
      stored({ site: 'a.nl', hide: [{ selector: '.ad', kind: { toString: 1 } }] }),
      [['badKind', 'rules[0].hide[0]']],
    ],
    [
      'something that is not a list',
      stored({ site: 'a.nl', hide: '.ad', keep: {} }),
      [
        ['badPart', 'rules[0].hide'],
        ['badPart', 'rules[0].keep'],
      ],
    ],
    [
      'something that is not a part',
      stored({ site: 'a.nl', hide: ['.ad'], keep: [3] }),
      [
        ['badPart', 'rules[0].hide[0]'],
        ['badPart', 'rules[0].keep[0]'],
      ],
    ],
    [
      'an unknown kind',
      stored({ site: 'a.nl', hide: [{ selector: '.ad', kind: 'toString' }] }),
      [['badKind', 'rules[0].hide[0]']],
    ],
    [
      'an invalid selector',
      stored({ site: 'a.nl', hide: [{ selector: '[[', kind: 'ad' }] }),
      [['badSelector', 'rules[0].hide[0].selector']],
    ],
    [
      'an empty selector',
      stored({ site: 'a.nl', keep: [' '], content: '' }),
      [
        ['badSelector', 'rules[0].keep[0]'],
        ['badSelector', 'rules[0].content'],
      ],
    ],
    [
      'a selector that is too long',
      stored({ site: 'a.nl', keep: ['a'.repeat(longestSelector + 1)] }),
      [['badSelector', 'rules[0].keep[0]']],
    ],
  ])('%s', (_, written, faults) => {
    expect(faultsIn(written)).toEqual(faults)
  })

  test('as it was written, and the rest is used', () => {
    const broken = { selector: 3, kind: 'ad' }
    const { rules, rejected } = parseSiteRules(
      stored({ site: '' }, { ...rule, hide: [broken, ...rule.hide] }),
    )
    expect(rules).toEqual([rule])
    expect(rejected.map(({ raw }) => raw)).toEqual([{ site: '' }, 3])
  })

  test('with its rule, if nothing else is in it', () => {
    const { rules, rejected } = parseSiteRules(stored({ site: 'a.nl', keep: [3, ''], hide: [null] }, rule))
    expect(rules).toEqual([rule])
    expect(rejected.map(({ site, fault }) => [site, fault])).toEqual([
      ['a.nl', 'badPart'],
      ['a.nl', 'badPart'],
      ['a.nl', 'badSelector'],
    ])
  })

  test('beyond the longest allowed list, and counted one by one', () => {
    const many = Array.from({ length: mostRules + 58_000 }, (_, at) => ({ site: `a${at}.nl`, keep: ['#a'] }))
    const parsed = parseSiteRules(stored(...many))
    expect(parsed.rules).toHaveLength(mostRules)
    expect(parsed.rejected).toMatchObject([{ fault: 'tooMany', path: 'rules', entries: 58_000 }])
    const keep = Array.from({ length: mostParts + 1 }, (_, at) => `#a${at}`)
    expect(parseSiteRules(stored({ site: 'a.nl', keep })).rules[0]?.keep).toHaveLength(mostParts)
  })

  test('beyond what rules for one site may have together', () => {
    const keep = Array.from({ length: mostParts }, (_, at) => `#a${at}`)
    const hide = keep.map(selector => ({ selector, kind: 'ad' }))
    const more = { site: 'www.a.nl', keep: ['#b', ...keep], hide: [...hide, { selector: '#b', kind: 'ad' }] }
    const { rules, rejected } = parseSiteRules(stored({ site: 'a.nl', keep, hide }, more))
    expect(rules).toEqual([{ site: 'a.nl', keep, hide, content: null }])
    expect(rejected.map(({ site, raw, entries }) => [site, raw, entries])).toEqual([
      ['a.nl', [{ selector: '#b', kind: 'ad' }], 1],
      ['a.nl', [keep.at(-1)], 1],
      ['a.nl', ['#b'], 1],
    ])
  })

  test('and named, shortened', () => {
    const site = `${'x'.repeat(200)} y`
    const [fault] = parseSiteRules(stored({ site })).rejected
    expect(fault).toMatchObject({ fault: 'badSite', about: `${'x'.repeat(60)}…` })
  })

  test('even if the data contains itself', () => {
    const loop: Record<string, unknown> = { version: 1 }
    loop['rules'] = [loop]
    expect(faultsIn(loop)).toEqual([['noRule', 'rules[0]']])
  })
})
