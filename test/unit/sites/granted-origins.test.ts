import { describe, expect, test } from 'vitest'
import { permissionsFrom, unneededOrigins } from '../../../src/sites/granted-origins'
import { scopeOf, sitesOf } from '../support/sites'

describe('the permission', () => {
  test.each([
    ['krant.example', ['*://*.krant.example/*'], 'granted'],
    ['krant.example', ['https://*.krant.example/*', 'http://*.krant.example/*'], 'granted'],
    ['krant.example', ['<all_urls>'], 'granted'],
    ['krant.example', ['*://*/*'], 'granted'],
    ['nieuws.krant.example', ['*://*.krant.example/*'], 'granted'],
    ['=krant.example', ['*://*.krant.example/*'], 'granted'],
    ['=m.krant.example', ['*://m.krant.example/*'], 'granted'],
    ['krant.example/sport/*', ['*://krant.example/*'], 'granted'],
    ['krant.example/sport/*', ['*://krant.example/anders/*'], 'granted'],
    ['127.0.0.1', ['*://127.0.0.1/*'], 'granted'],
    ['krant.example', [], 'missing'],
    ['krant.example', ['*://krant.example/*'], 'missing'],
    ['krant.example', ['https://*.krant.example/*'], 'missing'],
    ['krant.example', ['*://*.nieuws.krant.example/*'], 'missing'],
    ['krant.example', ['*://*.nietkrant.example/*', 'file:///*', 'krant.example'], 'missing'],
    ['=m.krant.example', ['*://krant.example/*'], 'missing'],
    ['127.0.0.1', ['*://127.0.0.2/*'], 'missing'],
  ])('for %s where %o is granted: %s', (written, origins, permission) => {
    expect(permissionsFrom(origins)(scopeOf(written))).toBe(permission)
  })
})

describe('unneeded origins are', () => {
  test.each([
    ['those that no site needs', 'krant.example', {}, ['*://*.krant.example/*']],
    [
      'those that only a refused site needs',
      '=krant.example',
      { 'krant.example/a/*': 'never' },
      ['*://krant.example/*'],
    ],
    ['none that another path needs', 'krant.example/a/*', { 'krant.example/b/*': 'always' }, []],
    ['none that a host of the site needs', 'krant.example', { '=m.krant.example': 'always' }, []],
    [
      'those that a broader site covers with an origin of its own',
      '=m.krant.example',
      { 'krant.example': 'always' },
      ['*://m.krant.example/*'],
    ],
  ] as const)('%s', (_, written, left, origins) => {
    expect(unneededOrigins(sitesOf(left), scopeOf(written))).toEqual(origins)
  })
})
