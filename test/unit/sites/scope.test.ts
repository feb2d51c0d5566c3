import { describe, expect, test } from 'vitest'
import {
  hostAt,
  longestPath,
  matchesPath,
  pageAt,
  parseScope,
  type SiteScope,
  siteAt,
  writeScope,
} from '../../../src/sites/scope'

describe('a scope', () => {
  test.each<[string, SiteScope]>([
    ['krant.example', { kind: 'site', host: 'krant.example' }],
    ['localhost', { kind: 'site', host: 'localhost' }],
    ['127.0.0.1', { kind: 'site', host: '127.0.0.1' }],
    ['=www.krant.example', { kind: 'host', host: 'www.krant.example' }],
    ['krant.example/sport/*', { kind: 'path', host: 'krant.example', path: '/sport/*' }],
    ['krant.example/*/live?*', { kind: 'path', host: 'krant.example', path: '/*/live?*' }],
    ['!krant.example/', { kind: 'page', host: 'krant.example', path: '/' }],
    ['!krant.example/sluis?id=3', { kind: 'page', host: 'krant.example', path: '/sluis?id=3' }],
  ])('is written as %s and parsed again', (written, scope) => {
    expect(writeScope(scope)).toBe(written)
    expect(parseScope(written)).toEqual(scope)
  })

  test.each([
    ['www.Krant.example', 'krant.example'],
    [' krant.example. ', 'krant.example'],
    ['https://www.krant.example/', 'krant.example'],
    ['HTTP://krant.example', 'krant.example'],
    ['zürich.example', 'xn--zrich-kva.example'],
    ['krant.example/sport', 'krant.example/sport/*'],
    ['krant.example/sport/', 'krant.example/sport/*'],
    ['krant.example//sport', 'krant.example//sport/*'],
    ['https://www.krant.example/sport/#top', 'www.krant.example/sport/*'],
    ['krant.example/zürich', 'krant.example/z%C3%BCrich/*'],
    ['krant.example/a/../b', 'krant.example/b/*'],
    ['!krant.example/sluis?utm_source=mail#reacties', '!krant.example/sluis'],
  ])('typed as %o is %s', (typed, written) => {
    const scope = parseScope(typed)
    expect(scope && writeScope(scope)).toBe(written)
  })

  test.each([
    '',
    'nl',
    '*.krant.example',
    'krant.example:8080',
    'reader@krant.example',
    'ftp://krant.example',
    '[::1]',
    'twee woorden',
    '=nl',
    '=krant.example/sport',
    '!krant.example',
    '!',
    '/sport',
    `krant.example/${'a'.repeat(longestPath)}`,
    `!krant.example/${'a'.repeat(longestPath)}`,
  ])('is not parsed from %o', typed => {
    expect(parseScope(typed)).toBeNull()
  })
})

describe('the site, host and page of an address', () => {
  test.each([
    ['https://www.krant.example/sluis', 'krant.example', '=www.krant.example', '!www.krant.example/sluis'],
    ['http://krant.example:8080/', 'krant.example', '=krant.example', '!krant.example/'],
    [
      'https://m.krant.example/a?id=3&utm_medium=mail&FBCLID=x&q=#b',
      'm.krant.example',
      '=m.krant.example',
      '!m.krant.example/a?id=3&q=',
    ],
    ['https://krant.example/a?', 'krant.example', '=krant.example', '!krant.example/a'],
    ['file:///home/anna/sluis.html', null, null, null],
    ['about:blank', null, null, null],
    ['chrome://settings', null, null, null],
    ['http://[::1]/', null, null, null],
    [`https://krant.example/${'a'.repeat(longestPath)}`, 'krant.example', '=krant.example', null],
  ])('%s are %s, %s and %s', (address, ...written) => {
    const url = new URL(address)
    const scopes = [siteAt(url), hostAt(url), pageAt(url)]
    expect(scopes.map(scope => scope && writeScope(scope))).toEqual(written)
  })
})

describe('a pattern', () => {
  test.each([
    ['/sport/*', '/sport/sluis', true],
    ['/sport/*', '/sport/', true],
    ['/sport/*', '/sport', false],
    ['/sport/*', '/nl/sport/sluis', false],
    ['/*/live', '/sport/live', true],
    ['/*/live', '/sport/live/3', false],
    ['/*/live*', '/sport/live?p=3', true],
    ['*', '/', true],
    ['/a*a', '/a', false],
    ['/a*a', '/aa', true],
    ['/*a*b*', '/b/a', false],
    ['/*a*b*', '/a/b', true],
    ['/.*', '/sport', false],
    ['/sluis', '/sluis', true],
    ['/sluis', '/sluis/', false],
  ])('%s matches %s: %s', (pattern, path, expected) => {
    expect(matchesPath(path, pattern)).toBe(expected)
  })

  test('with many stars is quick on a path that nearly matches', () => {
    expect(matchesPath(`/${'a'.repeat(4000)}b`, `/${'*a'.repeat(200)}c`)).toBe(false)
  })
})
