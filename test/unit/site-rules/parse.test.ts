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
const faultsOf = (written: unknown) =>
  parseSiteRules(written, selector => !selector.includes('[[')).setAside.map(({ fault, place }) => [
    fault,
    place,
  ])

describe('rules out of storage or a file', () => {
  test('are those that were written', () => {
    const written = JSON.parse(JSON.stringify(writeSiteRules([rule])))
    expect(parseSiteRules(written)).toEqual({ rules: [rule], setAside: [] })
  })

  test.each([undefined, null])('are none where %s is', nothing => {
    expect(parseSiteRules(nothing)).toEqual({ rules: [], setAside: [] })
  })

  test('may leave out all but the site, and say more than is known here', () => {
    const { rules, setAside } = parseSiteRules(stored({ site: 'www.Example.nl', note: 'mine' }))
    expect(rules).toEqual([{ site: 'example.nl', hide: [], keep: [], content: null }])
    expect(setAside).toEqual([])
  })

  test('of one site are put together', () => {
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

describe('what is broken or foreign is set aside', () => {
  test.each([
    ['a text', 'example.nl##.ad', [['noRules', '']]],
    ['a list', [rule], [['noRules', '']]],
    ['a foreign file', { filters: ['.ad'] }, [['noRules', '']]],
    ['a version that is no number', { version: '1', rules: [] }, [['noRules', '']]],
    ['a newer version', { version: 2, rules: [rule] }, [['newerVersion', '']]],
    ['a rule that is none', stored(3, null, [], {}), [0, 1, 2, 3].map(at => ['noRule', `rules[${at}]`])],
    ['a site that is none', stored({ site: 'https://example.nl/' }), [['badSite', 'rules[0]']]],
    [
      'a list that is none',
      stored({ site: 'a.nl', hide: '.ad', keep: {} }),
      [
        ['badPart', 'rules[0].hide'],
        ['badPart', 'rules[0].keep'],
      ],
    ],
    [
      'a part that is none',
      stored({ site: 'a.nl', hide: ['.ad'], keep: [3] }),
      [
        ['badPart', 'rules[0].hide[0]'],
        ['badPart', 'rules[0].keep[0]'],
      ],
    ],
    [
      'a kind that is none',
      stored({ site: 'a.nl', hide: [{ selector: '.ad', kind: 'toString' }] }),
      [['badKind', 'rules[0].hide[0]']],
    ],
    [
      'a selector that is none',
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
      'a selector without end',
      stored({ site: 'a.nl', keep: ['a'.repeat(longestSelector + 1)] }),
      [['badSelector', 'rules[0].keep[0]']],
    ],
  ])('%s', (_, written, faults) => {
    expect(faultsOf(written)).toEqual(faults)
  })

  test('and the rest holds, and what was written is not lost', () => {
    const broken = { selector: 3, kind: 'ad' }
    const { rules, setAside } = parseSiteRules(
      stored({ site: '' }, { ...rule, hide: [broken, ...rule.hide] }),
    )
    expect(rules).toEqual([rule])
    expect(setAside.map(({ written }) => written)).toEqual([{ site: '' }, 3])
  })

  test('where there is too much of it', () => {
    const many = Array.from({ length: mostRules + 2 }, (_, at) => ({ site: `a${at}.nl` }))
    const parsed = parseSiteRules(stored(...many))
    expect(parsed.rules).toHaveLength(mostRules)
    expect(parsed.setAside).toMatchObject([{ fault: 'tooMany', place: 'rules', about: '2' }])
    const keep = Array.from({ length: mostParts + 1 }, (_, at) => `#a${at}`)
    expect(parseSiteRules(stored({ site: 'a.nl', keep })).rules[0]?.keep).toHaveLength(mostParts)
  })

  test('and named, shortened', () => {
    const site = `${'x'.repeat(200)} y`
    const [fault] = parseSiteRules(stored({ site })).setAside
    expect(fault).toMatchObject({ fault: 'badSite', about: `${'x'.repeat(60)}…` })
  })

  test('even where it holds itself', () => {
    const loop: Record<string, unknown> = { version: 1 }
    loop['rules'] = [loop]
    expect(faultsOf(loop)).toEqual([['noRule', 'rules[0]']])
  })
})
