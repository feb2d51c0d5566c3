import { expect, test } from 'vitest'
import { parseRequestedSite } from '../../../src/options/requested-site'
import { writeScope } from '../../../src/sites/scope'

test.each([
  ['#site=krant.nl', 'krant.nl'],
  ['#site=%3Dm.krant.nl', '=m.krant.nl'],
  ['#site==m.krant.nl', '=m.krant.nl'],
  ['#site=krant.nl%2Fsport%2F*', 'krant.nl/sport/*'],
  ['#site=krant.nl/z%C3%BCrich/*', 'krant.nl/z%C3%BCrich/*'],
  ['#site=krant.nl%2Fz%25C3%25BCrich%2F*', 'krant.nl/z%C3%BCrich/*'],
  ['#site=krant.nl/100%/*', 'krant.nl/100%/*'],
  ['#site=', null],
  ['#site=javascript:alert(1)', null],
  ['#site=!krant.nl/live', null],
  ['#sites', null],
  ['', null],
])('%s requests the site %s', (hash, written) => {
  const site = parseRequestedSite(hash)
  expect(site && writeScope(site)).toBe(written)
})
