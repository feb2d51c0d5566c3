import { describe, expect, test } from 'vitest'
import {
  allowedSites,
  openAlways,
  openNever,
  type SiteEntries,
  sayNothing,
  stanceOn,
} from '../../../src/sites/choices'
import { forgetSite } from '../../../src/sites/edit-choices'
import { entryOf, scopeOf, sitesOf } from '../support/sites'

const site = { kind: 'site', host: 'krant.example' } as const
const none: SiteEntries = new Map()
const chosen = openAlways(none, { site, view: 'tidy' }, 100)

describe('a site', () => {
  test('of which nothing was said is not opened', () => {
    expect(stanceOn(none, site)).toBe('none')
    expect(allowedSites(none)).toEqual([])
  })

  test('that is chosen opens in its view', () => {
    expect(stanceOn(chosen, site)).toBe('always')
    expect(allowedSites(chosen)).toEqual([{ site, view: 'tidy' }])
  })

  test('can be chosen in another view', () => {
    const changed = openAlways(chosen, { site, view: 'reader' }, 200)
    expect(allowedSites(changed)).toEqual([{ site, view: 'reader' }])
    expect(changed.get('krant.example')).toEqual({
      stance: { value: 'always', at: 100 },
      view: { value: 'reader', at: 200 },
    })
  })

  test('that is refused keeps its view for the day that it is chosen again', () => {
    const refused = openNever(chosen, site, 200)
    expect(stanceOn(refused, site)).toBe('never')
    expect(refused.get('krant.example')?.view).toEqual({ value: 'tidy', at: 100 })
  })

  test('of which nothing is to be said any more is remembered as such', () => {
    expect(sayNothing(chosen, site, 200).get('krant.example')?.stance).toEqual({ value: 'none', at: 200 })
  })
})

test('what is said again is no change', () => {
  expect(openAlways(chosen, { site, view: 'tidy' }, 200)).toBe(chosen)
})

test('what is said now holds also where another device’s clock is ahead', () => {
  const ahead: SiteEntries = new Map([['krant.example', entryOf('always', 9000)]])
  expect(openNever(ahead, site, 200).get('krant.example')?.stance).toEqual({ value: 'never', at: 9001 })
})

test('what there was is left as it was', () => {
  openNever(chosen, site, 200)
  expect(stanceOn(chosen, site)).toBe('always')
})

describe('with a site that is forgotten', () => {
  const said = sitesOf({
    'krant.example': 'always',
    '=m.krant.example': 'always',
    '!www.krant.example/live': 'never',
    '!m.krant.example/live': 'never',
    '!blad.example/live': 'never',
    'ander.example': 'never',
  })
  const left = forgetSite(said, site, 200)

  test.each([
    ['the pages go that were excepted from it', '!www.krant.example/live', 'none'],
    ['a page stays that opens otherwise', '!m.krant.example/live', 'never'],
    ['other choices stay', '=m.krant.example', 'always'],
    ['other refusals stay', 'ander.example', 'never'],
  ])('%s', (_, written, stance) => {
    expect(stanceOn(left, scopeOf(written))).toBe(stance)
  })
})
