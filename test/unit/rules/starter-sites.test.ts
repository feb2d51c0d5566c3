import { describe, expect, test } from 'vitest'
import { toSite } from '../../../src/domain/host'
import { starterSites } from '../../../src/rules/starter-sites'

describe('the sites that are suggested', () => {
  const sites = starterSites.map(({ site }) => site)

  test('are written as sites are', () => {
    expect(sites.filter(site => toSite(site) !== site)).toEqual([])
  })

  test('are each there once', () => {
    expect(new Set(sites).size).toBe(sites.length)
    expect(new Set(starterSites.map(({ name }) => name)).size).toBe(sites.length)
  })

  test('are neither few nor a catalogue', () => {
    expect(sites.length).toBeGreaterThanOrEqual(40)
    expect(sites.length).toBeLessThanOrEqual(60)
  })

  test.each(['NL', 'BE', 'DE', 'AT', 'CH'])('are some from %s', from => {
    expect(starterSites.filter(({ country }) => country === from).length).toBeGreaterThanOrEqual(5)
  })
})
