import { describe, expect, test } from 'vitest'
import {
  alwaysHide,
  alwaysShow,
  applyRuleEdit,
  parseRuleEdit,
  removeSelector,
} from '../../../src/site-rules/edit'
import { emptyRule } from '../../../src/site-rules/site-rule'

const site = 'example.nl'
const selector = '.box'
const part = { selector, kind: 'picked' } as const

describe('a choice of the user for a block', () => {
  test('makes a rule for the site', () => {
    expect(alwaysHide([], site, part)).toEqual([{ site, hide: [part], keep: [], content: null }])
    expect(alwaysShow([], site, '.box')).toEqual([{ site, hide: [], keep: ['.box'], content: null }])
  })

  test('replaces the choice made before', () => {
    const hidden = alwaysHide([], site, part)
    expect(alwaysHide(hidden, site, part)).toEqual(hidden)
    expect(alwaysHide(hidden, site, { ...part, kind: 'ad' })[0]?.hide).toEqual([{ ...part, kind: 'ad' }])
    const shown = alwaysShow(hidden, site, '.box')
    expect(shown).toEqual(alwaysShow([], site, '.box'))
    expect(alwaysHide(shown, site, part)).toEqual(hidden)
  })

  test('leaves the choices for other blocks and other sites', () => {
    const others = alwaysShow(alwaysHide([], 'example.de', part), site, '#weather')
    const rules = alwaysHide(others, site, part)
    expect(rules).toEqual([others[0], { site, hide: [part], keep: ['#weather'], content: null }])
    expect(removeSelector(rules, site, '.box')).toEqual(others)
  })

  test('is removed with its rule if nothing else is in it', () => {
    expect(removeSelector(alwaysHide([], site, part), site, '.box')).toEqual([])
    expect(removeSelector([], site, '.box')).toEqual([])
  })

  test('is removed alone if something else is in its rule', () => {
    const rules = [{ site, hide: [part], keep: [], content: 'main' }]
    expect(removeSelector(rules, site, '.box')).toEqual([{ site, hide: [], keep: [], content: 'main' }])
  })
})

test('the last edit of a selector replaces those before it', () => {
  const hidden = applyRuleEdit([], { action: 'hide', site, selector, kind: 'picked' })
  expect(hidden).toEqual([{ ...emptyRule(site), hide: [{ selector, kind: 'picked' }] }])
  const shown = applyRuleEdit(hidden, { action: 'show', site, selector })
  expect(shown).toEqual([{ ...emptyRule(site), keep: [selector] }])
  expect(applyRuleEdit(shown, { action: 'forget', site, selector })).toEqual([])
})

test('the container of the article is set, replaced and forgotten', () => {
  const shown = applyRuleEdit([], { action: 'show', site, selector })
  const set = applyRuleEdit(shown, { action: 'setContent', site, selector: '.story' })
  expect(set).toEqual([{ ...emptyRule(site), keep: [selector], content: '.story' }])
  const replaced = applyRuleEdit(set, { action: 'setContent', site, selector: 'main' })
  expect(replaced).toMatchObject([{ content: 'main' }])
  expect(applyRuleEdit(replaced, { action: 'forgetContent', site })).toEqual(shown)
})

describe('a message', () => {
  test.each([
    { action: 'hide', site, selector, kind: 'picked' },
    { action: 'show', site, selector },
    { action: 'forget', site, selector },
    { action: 'setContent', site, selector },
    { action: 'forgetContent', site },
  ])('is parsed as an edit: %j', edit => {
    expect(parseRuleEdit({ ...edit, more: 1 })).toEqual(edit)
  })

  test.each([
    null,
    'show',
    {},
    { action: 'show', site },
    { action: 'show', site, selector: 7 },
    { action: 'hide', site, selector },
    { action: 'hide', site, selector, kind: 'oddity' },
    { action: 'allow', site, selector },
    { action: 'show', site: 'no site', selector },
    { action: 'show', site: '__proto__', selector },
    { action: 'show', site: 'WWW.example.nl', selector },
    { action: 'hide', site, selector: '', kind: 'picked' },
    { action: 'show', site, selector: 'a'.repeat(401) },
  ])('is not an edit: %j', sent => {
    expect(parseRuleEdit(sent)).toBeNull()
  })
})

describe('how the articles of a site are read', () => {
  const read = (reading: 'usual' | 'other') => ({ action: 'read', site, reading }) as const

  test('is kept in its rule, beside what is there', () => {
    const hidden = alwaysHide([], site, part)
    expect(applyRuleEdit(hidden, read('other'))).toEqual([
      { ...emptyRule(site), hide: [part], reading: 'other' },
    ])
    expect(applyRuleEdit(applyRuleEdit(hidden, read('other')), read('usual'))).toEqual(hidden)
  })

  test('leaves no rule behind once it is as usual again', () => {
    expect(applyRuleEdit(applyRuleEdit([], read('other')), read('usual'))).toEqual([])
  })

  test('is taken from a message in its own form only', () => {
    expect(parseRuleEdit(read('other'))).toEqual(read('other'))
    expect(parseRuleEdit({ ...read('other'), reading: 'any' })).toBeNull()
  })
})
