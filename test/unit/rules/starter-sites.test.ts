import { describe, expect, test } from 'vitest'
import { toSite } from '../../../src/domain/host'
import { starterSites } from '../../../src/rules/starter-sites'

describe('the suggested sites', () => {
  const sites = starterSites.map(({ site }) => site)

  test('are written in the normal form of sites', () => {
    expect(sites.filter(site => toSite(site) !== site)).toEqual([])
  })

  test('are listed once', () => {
    expect(new Set(sites).size).toBe(sites.length)
    expect(new Set(starterSites.map(({ name }) => name)).size).toBe(sites.length)
  })

  test('are between 40 and 60', () => {
    expect(sites.length).toBeGreaterThanOrEqual(40)
    expect(sites.length).toBeLessThanOrEqual(60)
  })

  test.each(['NL', 'BE', 'DE', 'AT', 'CH'])('include at least five from %s', from => {
    expect(starterSites.filter(({ country }) => country === from).length).toBeGreaterThanOrEqual(5)
  })
})
