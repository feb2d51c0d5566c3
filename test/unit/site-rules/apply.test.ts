import '../support/standard-dom'
import { describe, expect, test } from 'vitest'
import type { Clutter } from '../../../src/domain/clutter'
import { applySiteRules, contentByRule } from '../../../src/site-rules/apply'
import { emptyRule, type SiteRule } from '../../../src/site-rules/site-rule'
import { one, pageOf } from '../support/page'

const page = pageOf(`<header id="top"><h1>De brug</h1></header>
  <main id="main"><p id="text">De brug gaat dicht.</p><div id="box" class="box"><div id="inner"></div></div></main>
  <aside id="side"><ul id="list"><li id="first"></li></ul><div id="weather"></div></aside>
  <div id="late" class="box"></div>`)

const site = 'example.nl'
const hide = (...selectors: string[]): SiteRule => ({
  ...emptyRule(site),
  hide: selectors.map(selector => ({ selector, kind: 'picked' })),
})
const keep = (...selectors: string[]): SiteRule => ({ ...emptyRule(site), keep: selectors })
const both = (hidden: SiteRule, kept: SiteRule): SiteRule => ({ ...hidden, keep: kept.keep })
const at = (host: string, rule: SiteRule): SiteRule => ({ ...rule, site: host })
const generic = (...ids: string[]): Clutter[] =>
  ids.map(id => ({ element: one(page, `#${id}`), kind: 'sidebar', reason: { signal: 'token', token: id } }))

interface Case {
  readonly found?: readonly string[]
  readonly bundled?: readonly SiteRule[]
  readonly own?: readonly SiteRule[]
}

const ruling = ({ found = [], bundled = [], own = [] }: Case, host = 'www.example.nl') =>
  applySiteRules(page, host, generic(...found), { bundled, own })
const left = (rules: Case, host?: string) => ruling(rules, host).clutter.map(({ element }) => element.id)

describe('a site’s rules', () => {
  test.each<[string, Case, string[]]>([
    ['none change nothing', { found: ['side'] }, ['side']],
    ['hide what nobody found', { found: ['side'], bundled: [hide('.box')] }, ['box', 'side', 'late']],
    ['keep what was found', { found: ['side', 'late'], bundled: [keep('#side')] }, ['late']],
    ['keep what is in what is kept', { found: ['list', 'late'], bundled: [keep('aside')] }, ['late']],
    ['keep what is around what is kept', { found: ['side'], bundled: [keep('#weather')] }, []],
    ['keep rather than hide, in one rule', { bundled: [both(hide('.box'), keep('#late'))] }, ['box']],
    ['hide no block twice', { found: ['list'], bundled: [hide('#first', '#list', 'aside')] }, ['side']],
    ['of the reader keep what the bundled hide', { bundled: [hide('.box')], own: [keep('#late')] }, ['box']],
    [
      'of the reader hide what the bundled keep',
      { bundled: [keep('#side')], own: [hide('#list')] },
      ['list'],
    ],
    [
      'of the reader hide again what the bundled let stay of what was found',
      { found: ['side'], bundled: [keep('#side')], own: [hide('#side')] },
      ['side'],
    ],
    [
      'of a longer site outweigh, whatever their order',
      { own: [at('www.example.nl', hide('#late')), keep('#late')] },
      ['late'],
    ],
    ['of another site are not asked', { found: ['side'], own: [at('example.de', keep('#side'))] }, ['side']],
    ['never hide the page or the title', { own: [hide('html', 'body', 'main', 'h1', 'head')] }, []],
  ])('%s', (_, rules, ids) => {
    expect(left(rules)).toEqual(ids)
  })

  test('say why', () => {
    const [late] = ruling({ found: ['late'], own: [hide('#late')] }).clutter
    const otherwise = { signal: 'token', token: 'late' }
    const reason = { signal: 'siteRule', by: 'own', site, selector: '#late', otherwise }
    expect(late).toMatchObject({ kind: 'picked', reason })
  })

  test('say what stays, and why', () => {
    const { kept } = ruling({ found: ['late', 'list'], bundled: [keep('#late')], own: [keep('aside')] })
    const reasons = kept.map(({ element, reason }) => ({ id: element.id, reason }))
    const because = (by: string, selector: string, token: string) => ({
      id: token,
      reason: { signal: 'siteRule', by, site, selector, otherwise: { signal: 'token', token } },
    })
    expect(reasons).toEqual([because('own', 'aside', 'list'), because('bundled', '#late', 'late')])
  })

  test('of the reader hide what the bundled keep, and nothing stays', () => {
    expect(ruling({ found: ['side'], bundled: [keep('#side')], own: [hide('#side')] }).kept).toEqual([])
  })

  test('hide nothing that must stay', () => {
    const canHide = (element: Element) => element.id !== 'late'
    const rules = { bundled: [], own: [hide('.box')] }
    expect(applySiteRules(page, site, [], rules, canHide).clutter.map(({ element }) => element.id)).toEqual([
      'box',
    ])
  })

  test('that the browser does not understand do nothing, and the others hold', () => {
    const { clutter } = ruling({ own: [both(hide('div[[', '#late'), keep('..x'))] })
    expect(clutter.map(({ element }) => element.id)).toEqual(['late'])
  })

  test('leave the page and what was found as they were', () => {
    const found = generic('side')
    const before = page.documentElement.outerHTML
    applySiteRules(page, site, found, { bundled: [hide('.box')], own: [keep('#side')] })
    expect(found.map(({ element }) => element.id)).toEqual(['side'])
    expect(page.documentElement.outerHTML).toBe(before)
  })

  test('keep what was found in shadow trees in order', () => {
    const shadowed = pageOf('<div id="a"></div><div id="host"></div><div id="z"></div>')
    const inside = shadowed.createElement('div')
    inside.id = 'inside'
    one(shadowed, '#host').attachShadow({ mode: 'open' }).append(inside)
    const found: Clutter[] = [{ element: inside, kind: 'ad', reason: { signal: 'arrows' } }]
    const apply = (...rules: SiteRule[]) =>
      applySiteRules(shadowed, site, found, { bundled: [], own: rules }).clutter.map(
        ({ element }) => element.id,
      )
    expect(apply(hide('#z', '#a'))).toEqual(['a', 'inside', 'z'])
    expect(apply(hide('#host'))).toEqual(['host'])
    expect(apply(keep('#host'))).toEqual([])
  })
})

test('what is in a shadow tree comes before what its host has as children', () => {
  const mixed = pageOf('<div id="host"><p id="child"></p></div>')
  const inside = mixed.createElement('div')
  inside.id = 'inside'
  one(mixed, '#host').attachShadow({ mode: 'open' }).append(inside)
  const found: Clutter[] = [one(mixed, '#child'), inside].map(element => ({
    element,
    kind: 'ad',
    reason: { signal: 'arrows' },
  }))
  for (const list of [found, found.toReversed()]) {
    const { clutter } = applySiteRules(mixed, site, list, { bundled: [], own: [] })
    expect(clutter.map(({ element }) => element.id)).toEqual(['inside', 'child'])
  }
})

describe('the article’s container', () => {
  const content = (selector: string): SiteRule => ({ ...emptyRule(site), content: selector })
  test.each<[string, SiteRule[], SiteRule[], string | undefined]>([
    ['is what a rule says', [content('#main')], [], 'main'],
    ['is what the reader’s rule says', [content('#main')], [content('#box')], 'box'],
    [
      'is the bundled one where the reader’s is not on the page',
      [content('#main')],
      [content('#gone')],
      'main',
    ],
    ['is none where its selector is none', [content('[[')], [], undefined],
    ['is none without a rule', [], [], undefined],
  ])('%s', (_, bundled, own, id) => {
    expect(contentByRule(page, 'example.nl', { bundled, own })?.id).toBe(id)
  })
})
