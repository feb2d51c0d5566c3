import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { applySiteRules, contentByRule } from '../../../../src/content/analysis/apply-site-rules'
import type { Clutter } from '../../../../src/domain/clutter'
import { emptyRule, type SiteRule } from '../../../../src/site-rules/site-rule'
import { one, pageOf } from '../../support/page'

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
  readonly user?: readonly SiteRule[]
}

const ruling = ({ found = [], bundled = [], user = [] }: Case, host = 'www.example.nl') =>
  applySiteRules(page, host, generic(...found), { bundled, user })
const left = (rules: Case, host?: string) => ruling(rules, host).clutter.map(({ element }) => element.id)

describe('the rules of a site', () => {
  test.each<[string, Case, string[]]>([
    ['change nothing if there are none', { found: ['side'] }, ['side']],
    [
      'hide blocks that were not found',
      { found: ['side'], bundled: [hide('.box')] },
      ['box', 'side', 'late'],
    ],
    ['keep found blocks', { found: ['side', 'late'], bundled: [keep('#side')] }, ['late']],
    ['keep blocks inside a kept one', { found: ['list', 'late'], bundled: [keep('aside')] }, ['late']],
    ['keep blocks around a kept one', { found: ['side'], bundled: [keep('#weather')] }, []],
    ['keep rather than hide within one rule', { bundled: [both(hide('.box'), keep('#late'))] }, ['box']],
    [
      'hide a block inside another only once',
      { found: ['list'], bundled: [hide('#first', '#list', 'aside')] },
      ['side'],
    ],
    ['of the user keep what bundled rules hide', { bundled: [hide('.box')], user: [keep('#late')] }, ['box']],
    [
      'of the user hide what bundled rules keep',
      { bundled: [keep('#side')], user: [hide('#list')] },
      ['list'],
    ],
    [
      'of the user hide found blocks that bundled rules keep',
      { found: ['side'], bundled: [keep('#side')], user: [hide('#side')] },
      ['side'],
    ],
    [
      'of a longer site win, whatever their order',
      { user: [at('www.example.nl', hide('#late')), keep('#late')] },
      ['late'],
    ],
    ['of another site are ignored', { found: ['side'], user: [at('example.de', keep('#side'))] }, ['side']],
    ['never hide the page or the title', { user: [hide('html', 'body', 'main', 'h1', 'head')] }, []],
  ])('%s', (_, rules, ids) => {
    expect(left(rules)).toEqual(ids)
  })

  test('give the reason for a hidden block', () => {
    const [late] = ruling({ found: ['late'], user: [hide('#late')] }).clutter
    const otherwise = { signal: 'token', token: 'late' }
    const reason = { signal: 'siteRule', by: 'user', site, selector: '#late', otherwise }
    expect(late).toMatchObject({ kind: 'picked', reason })
  })

  test('give the reason for a kept block', () => {
    const { kept } = ruling({ found: ['late', 'list'], bundled: [keep('#late')], user: [keep('aside')] })
    const reasons = kept.map(({ element, reason }) => ({ id: element.id, reason }))
    const because = (by: string, selector: string, token: string) => ({
      id: token,
      reason: { signal: 'siteRule', by, site, selector, otherwise: { signal: 'token', token } },
    })
    expect(reasons).toEqual([because('user', 'aside', 'list'), because('bundled', '#late', 'late')])
  })

  test('of the user that hide again leave nothing among the kept blocks', () => {
    expect(ruling({ found: ['side'], bundled: [keep('#side')], user: [hide('#side')] }).kept).toEqual([])
  })

  test('hide no block that must not be hidden', () => {
    const canHide = (element: Element) => element.id !== 'late'
    const rules = { bundled: [], user: [hide('.box')] }
    expect(applySiteRules(page, site, [], rules, canHide).clutter.map(({ element }) => element.id)).toEqual([
      'box',
    ])
  })

  test('with selectors that the browser does not understand are skipped', () => {
    const { clutter } = ruling({ user: [both(hide('div[[', '#late'), keep('..x'))] })
    expect(clutter.map(({ element }) => element.id)).toEqual(['late'])
  })

  test('change neither the page nor the found clutter', () => {
    const found = generic('side')
    const before = page.documentElement.outerHTML
    applySiteRules(page, site, found, { bundled: [hide('.box')], user: [keep('#side')] })
    expect(found.map(({ element }) => element.id)).toEqual(['side'])
    expect(page.documentElement.outerHTML).toBe(before)
  })

  test('keep blocks in shadow trees in document order', () => {
    const shadowed = pageOf('<div id="a"></div><div id="host"></div><div id="z"></div>')
    const inside = shadowed.createElement('div')
    inside.id = 'inside'
    one(shadowed, '#host').attachShadow({ mode: 'open' }).append(inside)
    const found: Clutter[] = [{ element: inside, kind: 'ad', reason: { signal: 'arrows' } }]
    const apply = (...rules: SiteRule[]) =>
      applySiteRules(shadowed, site, found, { bundled: [], user: rules }).clutter.map(
        ({ element }) => element.id,
      )
    expect(apply(hide('#z', '#a'))).toEqual(['a', 'inside', 'z'])
    expect(apply(hide('#host'))).toEqual(['host'])
    expect(apply(keep('#host'))).toEqual([])
  })
})

test('blocks in a shadow tree come before the children of its host', () => {
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
    const { clutter } = applySiteRules(mixed, site, list, { bundled: [], user: [hide('#none')] })
    expect(clutter.map(({ element }) => element.id)).toEqual(['inside', 'child'])
  }
})

test('without rules nothing is put in order, which takes seconds for thousands of blocks', () => {
  const found = generic('late', 'side')
  const { clutter } = applySiteRules(page, site, found, { bundled: [], user: [] })
  expect(clutter).toEqual(found)
})

describe('the container of the article', () => {
  const content = (selector: string): SiteRule => ({ ...emptyRule(site), content: selector })
  test.each<[string, SiteRule[], SiteRule[], string | undefined]>([
    ['is that of a bundled rule', [content('#main')], [], 'main'],
    ['is that of the user’s rule before that of a bundled one', [content('#main')], [content('#box')], 'box'],
    ['is the bundled one if the user’s is not on the page', [content('#main')], [content('#gone')], 'main'],
    ['is none if its selector is invalid', [content('[[')], [], undefined],
    ['is none without a rule', [], [], undefined],
  ])('%s', (_, bundled, user, id) => {
    expect(contentByRule(page, 'example.nl', { bundled, user })?.id).toBe(id)
  })
})
