import { describe, expect, test } from 'vitest'
import {
  autoOpenSites,
  choiceFor,
  clearChoice,
  openAlways,
  openNever,
  type SiteEntries,
} from '../../../src/sites/choices'
import { entryOf } from '../support/sites'

const site = { kind: 'site', host: 'krant.example' } as const
const none: SiteEntries = new Map()
const chosen = openAlways(none, { site, view: 'tidy' }, 100)

describe('a site', () => {
  test('without a choice does not open', () => {
    expect(choiceFor(none, site)).toBe('none')
    expect(autoOpenSites(none)).toEqual([])
  })

  test('that was chosen opens in its view', () => {
    expect(choiceFor(chosen, site)).toBe('always')
    expect(autoOpenSites(chosen)).toEqual([{ site, view: 'tidy' }])
  })

  test('can get another view', () => {
    const changed = openAlways(chosen, { site, view: 'reader' }, 200)
    expect(autoOpenSites(changed)).toEqual([{ site, view: 'reader' }])
    expect(changed.get('krant.example')).toEqual({
      choice: { value: 'always', at: 100 },
      view: { value: 'reader', at: 200 },
    })
  })

  test('that is never to open keeps its view for when it is chosen again', () => {
    const refused = openNever(chosen, site, 200)
    expect(choiceFor(refused, site)).toBe('never')
    expect(refused.get('krant.example')?.view).toEqual({ value: 'tidy', at: 100 })
  })

  test('whose choice is cleared leaves a tombstone', () => {
    expect(clearChoice(chosen, site, 200).get('krant.example')?.choice).toEqual({ value: 'none', at: 200 })
  })
})

test('the same choice again changes nothing', () => {
  expect(openAlways(chosen, { site, view: 'tidy' }, 200)).toBe(chosen)
})

test('a choice wins over an older one even if the clock of another device is ahead', () => {
  const ahead: SiteEntries = new Map([['krant.example', entryOf('always', 9000)]])
  expect(openNever(ahead, site, 200).get('krant.example')?.choice).toEqual({ value: 'never', at: 9001 })
})

test('the entries passed in are not changed', () => {
  openNever(chosen, site, 200)
  expect(choiceFor(chosen, site)).toBe('always')
})
