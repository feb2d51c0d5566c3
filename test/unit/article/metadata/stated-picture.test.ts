import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { readMetaElements } from '../../../../src/article/metadata/meta-tags'
import { chooseStatedPicture, readPicture } from '../../../../src/article/metadata/stated-picture'
import { pageOf } from '../../support/page'

const address = 'https://streekblad.example/foto/2024/sluis.jpg'

function choose(head: string, structured: unknown = null, logo: unknown = null) {
  const root = pageOf(head).documentElement
  return chooseStatedPicture(root, readMetaElements(root), {
    structured: readPicture(structured),
    logo: readPicture(logo),
    title: 'Schippers varen om',
  })
}

const meta = (property: string, content: string | number) =>
  `<meta property="${property}" content="${content}">`
const shared = (url: string) => meta('og:image', url)

describe('the picture of an article', () => {
  test.each([
    ['the shared one', shared(address), null],
    ['that of JSON-LD', '', address],
    ['an object', '', { '@type': 'ImageObject', url: address, width: 1200, height: 675 }],
    ['the first of a list', '', [{ url: address }, 'https://streekblad.example/b.jpg']],
    [
      'that of JSON-LD where the shared one is the site’s',
      shared('https://streekblad.example/logo.png'),
      address,
    ],
    [
      'one of a stated size',
      `${shared(address)}${meta('og:image:width', 1200)}${meta('og:image:height', 630)}`,
      null,
    ],
  ])('is %s', (_, head, structured) => {
    expect(choose(head, structured)).toBe(address)
  })

  test.each([
    'https://streekblad.example/static/og-default.png',
    'https://streekblad.example/img/default/share.jpg',
    'https://streekblad.example/Logo_Streekblad.jpg',
    'https://streekblad.example/assets/social-share.jpg?v=2',
    'https://streekblad.example/img/fallback.jpg',
    'https://streekblad.example/sluis-12.svg',
    'https://streekblad.example/img/kop.jpg',
    'https://streekblad.example/media/deelkaart-12.png',
    'https://streekblad.example/2024/shoplogo-440.png',
    'https://streekblad.example/favicons?size=48',
    'data:image/png;base64,AAAA',
  ])('is not one of the whole site by its name: %s', url => {
    expect(choose(shared(url), url)).toBeNull()
  })

  test.each([
    'https://streekblad.example/foto/2024/geologoes-in-het-wad.jpg',
    'https://streekblad.example/foto/81/defaulters-at-court.jpg',
    'https://streekblad.example/sites/default/files/2024/sluis.jpg',
    'https://streekblad.example/foto/2024/catalogo.jpg',
    'https://logos.example/foto/sluis-640.jpg',
    'https://streekblad.example/foto/2024/sluis.jpg?format=default&fallback=1',
    'https://streekblad.example/foto/12/social-housing.jpg',
    'https://streekblad.example/foto/schippers.jpg',
  ])('may have such a word in its address: %s', url => {
    expect(choose(shared(url))).toBe(url)
  })

  test.each([
    ['small', { url: address, width: '180px' }, null],
    ['a banner', { url: address, width: 1200, height: 200 }, null],
    ['the publisher’s logo', address, { url: `${address}?w=60` }],
  ])('is none that is %s', (_, structured, logo) => {
    expect(choose('', structured, logo)).toBeNull()
  })

  test('is no icon of the site', () => {
    expect(choose(`<link rel="apple-touch-icon" href="${address}">${shared(address)}`)).toBeNull()
  })
})

test('data of a shape that no picture has stops nothing', () => {
  const url = 'https://krant.example/sluis.jpg'
  expect(readPicture({ url, width: { value: { toString: null } } })).toEqual({
    url,
    width: null,
    height: null,
  })
  expect(readPicture([[[url]]])).toBeNull()
})
