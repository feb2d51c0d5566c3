import { describe, expect, test } from 'vitest'
import { SiteIndex } from '../../../src/sites/choice-index'
import { writeScope } from '../../../src/sites/scope'
import { entryOf, scopeOf, sitesOf } from '../support/sites'

const index = new SiteIndex(
  sitesOf({
    'krant.example': 'always',
    'forum.krant.example': 'never',
    'best.forum.krant.example': 'always',
    '=m.krant.example': 'never',
    'krant.example/sport/*': 'never',
    'krant.example/sport/schaken/*': 'always',
    '!krant.example/live': 'never',
    '!krant.example/sport/live': 'never',
    '!blad.example/live': 'never',
    'nooit.example': 'never',
    '=alleen.example': 'always',
    'vergeten.example': 'none',
  }),
)

describe('the choice for a page', () => {
  test.each([
    ['https://krant.example/sluis', 'open', 'krant.example'],
    ['http://www.krant.example:8080/sluis', 'open', 'krant.example'],
    ['https://KRANT.example./sluis', 'open', 'krant.example'],
    ['https://nietkrant.example/', 'unchosen', null],
    ['https://krant.example.elders.example/', 'unchosen', null],
    ['https://forum.krant.example/', 'never', 'forum.krant.example'],
    ['https://diep.best.forum.krant.example/', 'open', 'best.forum.krant.example'],
    ['https://m.krant.example/', 'never', '=m.krant.example'],
    ['https://x.m.krant.example/', 'open', 'krant.example'],
    ['https://krant.example/sport/', 'never', 'krant.example/sport/*'],
    ['https://krant.example/sport/schaken/zet', 'open', 'krant.example/sport/schaken/*'],
    ['https://www.krant.example/sport/', 'open', 'krant.example'],
    ['https://krant.example/live', 'excepted', '!krant.example/live'],
    ['https://krant.example/live?utm_source=mail#nu', 'excepted', '!krant.example/live'],
    ['https://krant.example/live?p=2', 'open', 'krant.example'],
    ['https://krant.example/sport/live', 'never', 'krant.example/sport/*'],
    ['https://blad.example/live', 'unchosen', null],
    ['https://nooit.example/', 'never', 'nooit.example'],
    ['https://alleen.example/', 'open', '=alleen.example'],
    ['https://www.alleen.example/', 'unchosen', null],
    ['https://vergeten.example/', 'unchosen', null],
    ['about:blank', 'unchosen', null],
  ])('at %s is %s', (address, kind, by) => {
    const choice = index.choiceAt(new URL(address))
    expect(choice.kind).toBe(kind)
    expect('scope' in choice ? writeScope(choice.scope) : null).toBe(by)
  })

  test('the narrowest scope decides the view', () => {
    const views = new SiteIndex(
      new Map([
        ['krant.example', entryOf('always', 1, 'reader')],
        ['krant.example/beeld/*', entryOf('always', 1, 'tidy')],
      ]),
    )
    expect(views.choiceAt(new URL('https://krant.example/beeld/1'))).toMatchObject({ view: 'tidy' })
    expect(views.choiceAt(new URL('https://krant.example/tekst/1'))).toMatchObject({ view: 'reader' })
  })
})

test.each([
  ['krant.example', []],
  ['best.forum.krant.example', ['krant.example', 'forum.krant.example']],
  ['=m.krant.example', ['krant.example']],
  ['krant.example/sport/schaken/*', ['krant.example', 'krant.example/sport/*']],
  [
    '!krant.example/sport/schaken/zet',
    ['krant.example', 'krant.example/sport/*', 'krant.example/sport/schaken/*'],
  ],
  ['!krant.example/live', ['krant.example']],
])('broader than %s are %o', (written, broader) => {
  expect(index.broaderThan(scopeOf(written)).map(({ scope }) => writeScope(scope))).toEqual(broader)
})

test('a lookup among ten thousand sites takes no longer than among few', () => {
  const hosts = Array.from({ length: 10_000 }, (_, at) => `krant${at}.example`)
  const many = new SiteIndex(sitesOf(Object.fromEntries(hosts.map(host => [host, 'always']))))
  const few = new SiteIndex(sitesOf({ 'krant7.example': 'always' }))
  const url = new URL('https://nieuws.krant7.example/sluis')
  const timeOf = (searched: SiteIndex) => {
    const start = performance.now()
    for (let at = 0; at < 2000; at++) searched.choiceAt(url)
    return performance.now() - start
  }
  timeOf(few)
  // A search through all sites would take a thousand times as long.
  expect(timeOf(many)).toBeLessThan(20 * timeOf(few) + 20)
})
