import { describe, expect, test } from 'vitest'
import { alwaysHide, alwaysShow, forget } from '../../../src/site-rules/edit'

const site = 'example.nl'
const part = { selector: '.box', kind: 'picked' } as const

describe('what a reader decides of a site', () => {
  test('makes a rule for it', () => {
    expect(alwaysHide([], site, part)).toEqual([{ site, hide: [part], keep: [], content: null }])
    expect(alwaysShow([], site, '.box')).toEqual([{ site, hide: [], keep: ['.box'], content: null }])
  })

  test('takes the place of what was decided before', () => {
    const hidden = alwaysHide([], site, part)
    expect(alwaysHide(hidden, site, part)).toEqual(hidden)
    expect(alwaysHide(hidden, site, { ...part, kind: 'ad' })[0]?.hide).toEqual([{ ...part, kind: 'ad' }])
    const shown = alwaysShow(hidden, site, '.box')
    expect(shown).toEqual(alwaysShow([], site, '.box'))
    expect(alwaysHide(shown, site, part)).toEqual(hidden)
  })

  test('leaves what was decided of other blocks and other sites', () => {
    const others = alwaysShow(alwaysHide([], 'example.de', part), site, '#weather')
    const rules = alwaysHide(others, site, part)
    expect(rules).toEqual([others[0], { site, hide: [part], keep: ['#weather'], content: null }])
    expect(forget(rules, site, '.box')).toEqual(others)
  })

  test('is gone with its rule once it is forgotten', () => {
    expect(forget(alwaysHide([], site, part), site, '.box')).toEqual([])
    expect(forget([], site, '.box')).toEqual([])
  })

  test('stays where a rule says something else', () => {
    const rules = [{ site, hide: [part], keep: [], content: 'main' }]
    expect(forget(rules, site, '.box')).toEqual([{ site, hide: [], keep: [], content: 'main' }])
  })
})
