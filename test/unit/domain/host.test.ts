import { describe, expect, test } from 'vitest'
import { hostsAbove, isOfSite, toHost, toSite } from '../../../src/domain/host'

describe('a site', () => {
  test.each([
    ['example.nl', 'example.nl'],
    [' Example.NL ', 'example.nl'],
    ['www.example.nl', 'example.nl'],
    ['nieuws.example.nl', 'nieuws.example.nl'],
    ['example.nl.', 'example.nl'],
    ['www.nl', 'www.nl'],
    ['www.www.example.nl', 'example.nl'],
    ['www.www.nl', 'www.nl'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
    ['nl', null],
    ['', null],
    ['https://example.nl', null],
    ['example.nl/sport', null],
    ['example.nl:8080', null],
    ['user@example.nl', null],
    ['two words.nl', null],
    ['*.example.nl', null],
    ['.nl', null],
    [`${'a.'.repeat(150)}nl`, null],
  ])('%o is written %o', (written, site) => {
    expect(toSite(written)).toBe(site)
  })

  test.each([
    ['example.nl', true],
    ['www.example.nl', true],
    ['nieuws.Example.nl', true],
    ['example.nl.', true],
    ['notexample.nl', false],
    ['example.nl.evil.example', false],
    ['nl', false],
    ['', false],
  ])('example.nl has the host %o: %s', (host, is) => {
    expect(isOfSite(host, 'example.nl')).toBe(is)
  })
})

test.each([
  ['www.Example.nl', 'www.example.nl'],
  ['example.nl.', 'example.nl'],
  ['localhost', 'localhost'],
  ['nl', null],
  ['example.nl:80', null],
  ['*.example.nl', null],
])('the host %o is written %o', (written, host) => {
  expect(toHost(written)).toBe(host)
})

test.each([
  ['m.example.nl', ['nl', 'example.nl', 'm.example.nl']],
  ['localhost', ['localhost']],
])('%s is at or below %o', (host, above) => {
  expect(hostsAbove(host)).toEqual(above)
})
