import { describe, expect, test } from 'vitest'
import { describeAddress, hasTopic, isFrontPage } from '../../../src/detection/address'
import { addressWords } from '../../../src/rules/address-words'

const describeUrl = (address: string) => describeAddress(new URL(address), addressWords)
const at = (path: string) => describeUrl(`https://lamp.example${path}`)

describe('describeAddress', () => {
  test.each([
    ['https://lamp.example/nieuws/a-lamp-for-the-harbour.html', { slugWords: 5 }],
    ['https://lamp.example/a-lamp-for-the-harbour/1234567/', { slugWords: 4, lastWords: 0 }],
    ['https://lamp.example/sport/', { slugWords: 1, lastWords: 1 }],
    ['https://lamp.example/2026/11/22/hafen', { date: 1 }],
    ['https://lamp.example/20261122-hafen', { date: 1 }],
    ['https://lamp.example/hafen/2000-schiffe', { date: 1 }],
    ['https://lamp.example/%D0%BC%D0%B0%D1%8F%D0%BA-%D0%BD%D0%BE%D1%87%D1%8C%D1%8E', { slugWords: 2 }],
    ['https://lamp.example/%E0%A4%A', { slugWords: 0 }],
    [`https://lamp.example/${'wort-'.repeat(500)}`, { slugWords: 12 }],
  ])('measures %s', (address, expected) => {
    expect(describeUrl(address).features).toMatchObject(expected)
  })

  test.each([
    ['https://lamp.example/category/harbour/', 'list'],
    ['https://lamp.example/thema/hafen', 'list'],
    ['https://forum.lamp.example/anything', 'forum'],
    ['https://lamp.example/threads/lamps.1234/', 'forum'],
    ['https://lamp.example/products/lamp', 'shop'],
    ['https://lamp.example/zoeken?q=haven', 'search'],
    ['https://lamp.example/video/hafen', 'video'],
    ['https://lamp.example/fotos.html', 'gallery'],
  ] as const)('%s has a word for %s', (address, topic) => {
    expect(hasTopic(new URL(address), topic, addressWords)).toBe(true)
  })

  test.each([
    ['https://lamp.example/the-category-of-lamps', 'list'],
    ['https://lamp.example/forumulations', 'forum'],
    ['https://lamp.example/a-video-of-lamps', 'video'],
  ] as const)('%s has no word for %s', (address, topic) => {
    expect(hasTopic(new URL(address), topic, addressWords)).toBe(false)
  })
})

describe('the kind of a page by its address', () => {
  test.each([
    ['/', 'frontPage'],
    ['/zoeken?q=haven', 'search'],
    ['/zoeken', null],
    ['/haven?q=zoeken', null],
  ])('is certain at %s: %s', (path, kind) => expect(at(path).certainKind).toBe(kind))

  test.each([
    ['/forum/lamps', 'forum'],
    ['/fotos/haven', 'gallery'],
    ['/products/lamp', 'shop'],
    ['/video/haven', 'video'],
    ['/tag/lamp', 'list'],
    ['/lamp', null],
  ])('at %s, if it is not an article, is %s', (path, topic) => expect(at(path).topic).toBe(topic))

  test.each([
    ['/haven/de-oude-sluis-wordt-hersteld', true],
    ['/2026/11/22/sluis', true],
    ['/haven/sluis-12345', true],
    ['/haven/sluis-1234', false],
    ['/haven/', false],
    ['/tag/de-oude-sluis-wordt-hersteld', false],
    ['/products/lamp-for-the-harbour-wall', false],
    ['/services/2026/lamps', false],
    ['/forum/de-oude-sluis-wordt-hersteld', false],
  ])('at %s is probably an article: %s', (path, isArticleLike) =>
    expect(at(path).isArticleLike).toBe(isArticleLike),
  )
})

describe('a front page', () => {
  test.each([
    '/',
    '/?utm_source=post',
    '/de/',
    '/nl',
    '/en-gb/',
    '/index.html',
    '/de/index.php',
    '/home',
    '/startseite',
  ])('is at %s', path => expect(isFrontPage(new URL(path, 'https://lamp.example'))).toBe(true))

  test.each(['/?p=1234', '/index.php?id=77&lang=de', '/sport', '/home-lamps', '/index/lamp'])(
    'is not at %s',
    path => expect(isFrontPage(new URL(path, 'https://lamp.example'))).toBe(false),
  )
})
