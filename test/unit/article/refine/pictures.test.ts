import { describe, expect, test } from 'vitest'
import { settlePictures } from '../../../../src/article/refine/pictures'
import { rootOf } from '../../support/page'

const host = 'https://streekblad.example'

function settled(markup: string): HTMLImageElement | null {
  const root = rootOf(`<base href="${host}/sluis/"><body>${markup}`)
  settlePictures(root)
  return root.querySelector('img')
}

describe('a lazy picture gets its address', () => {
  test.each([
    ['from data-src', '<img data-src="/sluis.jpg">'],
    [
      'from data-lazy-src',
      `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-lazy-src="${host}/sluis.jpg">`,
    ],
    ['from data-original', '<img src="/img/placeholder.png" data-original="/sluis.jpg">'],
    ['from data-src under a blank picture', '<img src="/img/blank.gif" data-src="/sluis.jpg">'],
    ['from data-src under a drawn one', '<img src="data:image/svg+xml,%3Csvg%3E" data-src="/sluis.jpg">'],
    ['relative to the page', '<img data-src="../sluis.jpg">'],
    ['from its own set', '<img srcset="/sluis.jpg 640w, /sluis-2.jpg 1280w">'],
    ['from its own lazy set', '<img src="/spacer.gif" data-srcset="/sluis.jpg 640w">'],
    ['from the set of its picture', '<picture><source srcset="/sluis.jpg 640w"><img></picture>'],
    [
      'from the lazy set of its picture',
      '<picture><source data-srcset="/sluis.jpg 1x"><img src="/lazy.png"></picture>',
    ],
  ])('%s', (_, markup) => {
    expect(settled(markup)?.getAttribute('src')).toBe(`${host}/sluis.jpg`)
  })

  test('from the first source that every browser reads', () => {
    const markup =
      '<picture><source srcset="/sluis.avif 640w"><source srcset="/sluis.webp 640w"><img></picture>'
    expect(settled(markup)?.getAttribute('src')).toBe(`${host}/sluis.webp`)
  })

  test('and its set becomes absolute, every size of it', () => {
    const image = settled('<img src="/blank.gif" data-srcset="/a.jpg 640w, /b.jpg 1280w">')
    expect(image?.getAttribute('srcset')).toBe(`${host}/a.jpg 640w, ${host}/b.jpg 1280w`)
  })

  test('also where addresses in its set have commas in them', () => {
    const image = settled(
      '<img src="/blank.gif" data-srcset="/w_640,h_480/a.jpg 640w, /w_1280,h_960/a.jpg 1280w">',
    )
    expect(image?.getAttribute('srcset')).toBe(
      `${host}/w_640,h_480/a.jpg 640w, ${host}/w_1280,h_960/a.jpg 1280w`,
    )
  })
})

describe('a picture that is there', () => {
  test('keeps its address, whatever its data attributes say', () => {
    expect(settled('<img src="/sluis.jpg" data-src="/klein.jpg">')?.getAttribute('src')).toBe('/sluis.jpg')
  })

  test.each([
    '<img src="/sluis.jpg" width="640" height="360">',
    '<img src="/sluis.jpg" width="100%">',
    '<img src="/sluis.jpg" width="0">',
    '<img src="/pixelkunst/sluis.jpg">',
    '<img src="/placeholders/sluis.jpg">',
  ])('stays: %s', markup => {
    expect(settled(markup)).not.toBeNull()
  })

  test('gets no data attribute for an address that is none', () => {
    expect(
      settled('<img src="/blank.gif" data-src="{{ image.url }}" srcset="/sluis.jpg 1x">')?.getAttribute(
        'src',
      ),
    ).toBe(`${host}/sluis.jpg`)
  })
})

describe('no picture', () => {
  test.each([
    ['a tracking pixel', '<img src="https://teller.example/hit?id=1" width="1" height="1">'],
    ['a line of space', '<img src="/streep.png" width="640" height="2">'],
    ['an icon', '<img src="/pijl.png" width="16">'],
    ['one without an address', '<img alt="Sluis">'],
    ['a placeholder that is never replaced', '<img src="/img/placeholder.png">'],
    ['a drawn pixel', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
  ])('%s', (_, markup) => {
    expect(settled(markup)).toBeNull()
  })

  test('takes its frame along', () => {
    const root = rootOf('<picture><source srcset=""><img src="/spacer.gif"></picture><p>a</p>')
    settlePictures(root)
    expect(root.innerHTML).toBe('<p>a</p>')
  })
})
