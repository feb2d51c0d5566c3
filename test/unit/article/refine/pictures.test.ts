import { describe, expect, test } from 'vitest'
import { resolvePictures } from '../../../../src/article/refine/pictures'
import { rootOf } from '../../support/page'

const host = 'https://streekblad.example'
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='

function resolvedRoot(markup: string): HTMLElement {
  const root = rootOf(`<head><base href="${host}/sluis/"></head><body>${markup}</body>`)
  resolvePictures(root)
  return root
}

function resolved(markup: string): HTMLImageElement | null {
  return resolvedRoot(markup).querySelector('img')
}

/** The address that a picture ends up with, without the site. */
function shownBy(markup: string): string | undefined {
  return resolved(markup)?.getAttribute('src')?.replace(host, '')
}

describe('a lazy picture gets its address', () => {
  test.each([
    ['from data-src', '<img data-src="/sluis.jpg">'],
    ['from data-lazy-src', `<img src="${pixel}" data-lazy-src="${host}/sluis.jpg">`],
    ['from data-original', '<img src="/img/placeholder.png" data-original="/sluis.jpg">'],
    ['from data-src under a blank picture', '<img src="/img/blank.gif" data-src="/sluis.jpg">'],
    ['from data-src under a drawn one', '<img src="data:image/svg+xml,%3Csvg%3E" data-src="/sluis.jpg">'],
    ['from data-src under a blurred one', '<img src="/vaag.jpg?w=20&blur=5" data-src="/sluis.jpg">'],
    ['from data-src under a few bytes', '<img src="data:image/jpeg;base64,/9j/4AAQ" data-src="/sluis.jpg">'],
    ['from an attribute that only this site has', '<img src="/blank.gif" data-nieuws-image="/sluis.jpg">'],
    ['relative to the page', '<img data-src="../sluis.jpg">'],
    ['from its own set', '<img srcset="/sluis-2.jpg 640w, /sluis.jpg 1280w">'],
    ['from its own lazy set', '<img src="/spacer.gif" data-srcset="/sluis.jpg 640w">'],
    ['from a set by another name', '<img src="/spacer.gif" data-bgset="/sluis.jpg 640w">'],
    ['from the set of its picture', '<picture><source srcset="/sluis.jpg 640w"><img></picture>'],
    [
      'from the lazy set of its picture',
      '<picture><source data-srcset="/sluis.jpg 1x"><img src="/lazy.png"></picture>',
    ],
  ])('%s', (_, markup) => {
    expect(shownBy(markup)).toBe('/sluis.jpg')
  })

  test('from a source that every browser can read', () => {
    const markup =
      '<picture><source srcset="/sluis.avif 640w"><source srcset="/sluis.webp 640w"><img></picture>'
    expect(shownBy(markup)).toBe('/sluis.webp')
  })

  test('from one that only some browsers can read, if there is no other', () => {
    expect(shownBy('<picture><source srcset="/sluis.avif 640w"><img></picture>')).toBe('/sluis.avif')
  })

  test.each([
    ['of another page', 'data-share-url="/artikel"'],
    ['of another picture', 'data-hover-src="/pijl.png"'],
    ['of its thumbnail', 'data-thumb="/klein.jpg"'],
    ['that is a template', 'data-src="{{ image.url }}"'],
    ['that is a template with a size', 'data-src="https://foto.example/{width}/sluis.jpg"'],
    ['that is invalid', 'data-src="lazy"'],
  ])('but not one %s', (_, attribute) => {
    expect(shownBy(`<img src="/blank.gif" ${attribute} srcset="/sluis.jpg 1x">`)).toBe('/sluis.jpg')
  })
})

describe('a set', () => {
  test.each([
    ['has absolute addresses only', '/a.jpg 640w, /b.jpg 1280w', '/a.jpg 640w, H/b.jpg 1280w'],
    ['stays where the picture has an address', '/a.jpg, /b.jpg 2x', '/a.jpg, H/b.jpg 2x'],
    [
      'may have commas in its addresses',
      '/w_640,h_480/a.jpg 640w, /w_1280,h_960/a.jpg 1280w',
      '/w_640,h_480/a.jpg 640w, H/w_1280,h_960/a.jpg 1280w',
    ],
    ['may have no space after its commas', '/a.jpg 640w,/b.jpg 1280w', '/a.jpg 640w, H/b.jpg 1280w'],
    ['loses placeholders', `${pixel} 1w, /b.jpg 1280w`, '/b.jpg 1280w'],
  ])('%s', (_, set, whole) => {
    const expected = `${host}${whole}`.replaceAll('H/', `${host}/`)
    expect(resolved(`<img src="/a.jpg" srcset="${set}">`)?.getAttribute('srcset')).toBe(expected)
    expect(resolved(`<img src="/blank.gif" data-srcset="${set}">`)?.getAttribute('srcset')).toBe(expected)
  })
})

describe('a picture never becomes smaller than the page shows it', () => {
  test.each([
    ['whatever its data attributes say', '<img src="/sluis.jpg" data-src="/klein.jpg">', '/sluis.jpg'],
    [
      'by a smaller lazy one',
      '<img src="/sluis.jpg?w=1200" data-src="/sluis.jpg?w=300">',
      '/sluis.jpg?w=1200',
    ],
    [
      'by a thumbnail in a noscript',
      '<img src="/sluis.jpg"><noscript>&lt;img src="/sluis-300x200.jpg"&gt;</noscript>',
      '/sluis.jpg',
    ],
    ['by a small link', '<a href="/sluis-150x150.jpg"><img src="/sluis.jpg"></a>', '/sluis.jpg'],
    [
      'by a set of small ones',
      '<img src="/sluis-1600x900.jpg" srcset="/sluis-300x169.jpg 300w">',
      '/sluis-1600x900.jpg',
    ],
  ])('%s', (_, markup, source) => {
    const image = resolved(markup)
    expect(image?.getAttribute('src')).toBe(host + source)
    expect(image?.getAttribute('srcset') ?? source).toContain(source)
  })

  test.each([
    ['by a lazy one', '<img src="/sluis.jpg?w=300" data-src="/sluis.jpg?w=1200">', '/sluis.jpg?w=1200'],
    ['by one that is named so', '<img src="/klein.jpg" data-full-src="/sluis.jpg">', '/sluis.jpg'],
    [
      'by the widest of many',
      '<img data-src-360="/a.jpg" data-src-1440="/c.jpg" data-src-650="/b.jpg">',
      '/c.jpg',
    ],
    ['by the file it is linked to', '<a href="/sluis.jpg"><img src="/sluis-300x200.jpg"></a>', '/sluis.jpg'],
    [
      'by the wider source of its picture',
      '<picture><source srcset="/a.jpg 320w"><source data-srcset="/b.jpg 1280w"><img></picture>',
      '/b.jpg',
    ],
  ])('but wider %s', (_, markup, source) => {
    expect(shownBy(markup)).toBe(source)
  })

  test.each([
    [
      'is removed where the picture is wider',
      '<img src="/a-1024x683.jpg" srcset="/a-300x200.jpg 300w">',
      false,
    ],
    [
      'is removed where it only has a higher density',
      '<img src="/a-1024x683.jpg" srcset="/b.jpg 2x" width="300">',
      false,
    ],
    ['stays where it is wide enough', '<img src="/a-2400x900.jpg" srcset="/b.jpg 1280w">', true],
    ['stays where it lists the file too', '<img src="/a.jpg" srcset="/a.jpg 480w, /b.jpg 900w">', true],
    ['stays where it is dense enough', '<img src="/a.jpg" srcset="/b.jpg 2x" width="640">', true],
  ])('a set of small files %s', (_, markup, stays) => {
    expect(resolved(markup)?.hasAttribute('srcset')).toBe(stays)
  })

  test('a link to another page is no larger picture', () => {
    expect(shownBy('<a href="/artikel"><img src="/sluis-300x200.jpg"></a>')).toBe('/sluis-300x200.jpg')
  })

  test.each([
    '<img src="/sluis.jpg" width="640" height="360">',
    '<img src="/sluis.jpg" width="100%">',
    '<img src="/sluis.jpg" width="0">',
    '<img src="/sluis.jpg?w=60">',
    '<img src="foto?nummer=3">',
    '<img src="/pixelkunst/sluis.jpg">',
    '<img src="/placeholders/sluis.jpg">',
    `<img src="data:image/jpeg;base64,${'A'.repeat(3000)}">`,
  ])('stays: %s', markup => {
    expect(resolved(markup)).not.toBeNull()
  })
})

describe('the content of a noscript', () => {
  const real = '<img src="/sluis.jpg" alt="De sluis">'
  const asText = (markup: string) => `<noscript>${markup.replaceAll('<', '&lt;')}</noscript>`

  test.each([
    ['after a placeholder', `<img src="${pixel}">${asText(real)}`],
    ['before a placeholder', `${asText(real)}<img src="${pixel}">`],
    ['parsed, where scripts are off', `<img src="${pixel}"><noscript>${real}</noscript>`],
    [
      'next to the box of a placeholder',
      `<figure><div><img src="/vaag.jpg?w=20"></div>${asText(real)}</figure>`,
    ],
    ['in the box of a placeholder', `<span><i></i><img src="/blank.gif"><b></b>${asText(real)}</span>`],
    ['without a placeholder', `<figure>${asText(real)}<figcaption>In mei</figcaption></figure>`],
    ['with escapes', `<img src="/blank.gif">${asText('<img src="&#x2F;sluis&#46;jpg">')}`],
    ['without quotes', `<img src="/blank.gif">${asText('<img src=/sluis.jpg alt=a>')}`],
  ])('is the picture: %s', (_, markup) => {
    const root = resolvedRoot(markup)
    expect([...root.querySelectorAll('img')].map(image => image.getAttribute('src'))).toEqual([
      `${host}/sluis.jpg`,
    ])
    expect(root.querySelector('noscript')).toBeNull()
  })

  test('gives the picture its description and its set', () => {
    const lazy = asText(
      '<img src="/a.jpg" srcset="/a.jpg 640w, /b.jpg 1280w" alt="De &amp;quot;sluis&amp;quot;">',
    )
    const image = resolved(`<img src="${pixel}">${lazy}`)
    expect(image?.getAttribute('alt')).toBe('De "sluis"')
    expect(image?.getAttribute('srcset')).toBe(`${host}/a.jpg 640w, ${host}/b.jpg 1280w`)
  })

  test.each([
    ['a pixel', '<img src="https://teller.example/hit?id=1" width="1" height="1">'],
    ['a hit without a size', '<img src="https://teller.example/tr?id=1&ev=PageView">'],
    ['a frame', '<iframe src="https://teller.example/ns.html" height="0"></iframe>'],
    ['a text', '<p>Zet JavaScript aan.</p>'],
    ['a whole page', `<img src="/sluis.jpg">${'a'.repeat(6000)}`],
  ])('is no picture: %s', (_, markup) => {
    expect(resolvedRoot(`<p>Tekst.</p><figure>${asText(markup)}</figure>`).innerHTML).toBe(
      '<p>Tekst.</p><figure></figure>',
    )
  })

  test.each([
    ['without anything', asText(real)],
    ['beside an empty box', `<div></div>${asText(real)}`],
    ['beside text', `<div>${asText(real)}<p>In mei</p></div>`],
    ['in a box', `<div class="image">${asText(real)}</div>`],
    ['beside more than one picture', `<div><img src="/a.jpg"><img src="/b.jpg">${asText(real)}</div>`],
    [
      'in a figure with another picture',
      `<figure><p>a</p><img src="/brug.jpg"><p>b</p>${asText(real)}</figure>`,
    ],
    ['beside another picture', `<img src="/brug.jpg">${asText(real)}`],
    [
      'beside another picture that has more files',
      `<img src="/brug.jpg" data-src="/brug-2.jpg">${asText(real)}`,
    ],
  ])('is not requested where the page has no placeholder for it: %s', (_, markup) => {
    const root = resolvedRoot(markup)
    expect(root.innerHTML).not.toContain('sluis')
    expect(root.querySelector('noscript')).toBeNull()
  })

  test('that counts visits does not replace a picture in the text', () => {
    const hit = asText('<img src="https://teller.example/tr.gif?id=1" alt="">')
    expect(shownBy(`<p>Tekst. <img src="/sluis.jpg?w=640"></p>${hit}`)).toBe('/sluis.jpg?w=640')
  })

  test('gives the picture only a few attributes', () => {
    const hostile = asText('<img src="/sluis.jpg" onerror="alert(1)" style="x" id="a" class="b">')
    const image = resolved(`<figure>${hostile}</figure>`)
    expect(image?.getAttributeNames()).toEqual(['src'])
  })
})

describe('the same picture twice becomes one', () => {
  test.each([
    ['a blurred one and the real one', '<img src="/a/sluis.jpg?w=20&blur=9"><img src="/a/sluis.jpg?w=1200">'],
    ['the real one first', '<img src="/a/sluis.jpg?w=1200"><img src="/a/sluis.jpg?w=20">'],
    ['by a part of the path', '<img src="/max/60/sluis.jpg?q=20"><img src="/max/1400/sluis.jpg">'],
    ['by the name of the file', '<img src="/sluis-300x200.jpg"><img src="/sluis-1200x800.jpg">'],
    ['by transformations', '<img src="/w_20,e_blur:500/sluis.jpg"><img src="/w_800,q_auto/sluis.jpg">'],
    [
      'through an optimiser',
      '<img src="/_img?url=%2Fsluis.jpg&w=32&q=10"><img src="/_img?url=%2Fsluis.jpg&w=1920&q=75">',
    ],
    ['in boxes', '<div><img src="/sluis.jpg?w=20"></div> <div><img src="/sluis.jpg?w=640"></div>'],
  ])('%s', (_, markup) => {
    const images = [...resolvedRoot(`<figure>${markup}</figure>`).querySelectorAll('img')]
    expect(images).toHaveLength(1)
    expect(images[0]?.getAttribute('src')).not.toMatch(/=20|=32|\/60\/|300x200|w_20/)
  })

  test.each([
    ['with text in between', '<img src="/sluis.jpg"><p>Tekst.</p><img src="/sluis.jpg">'],
    ['of other names', '<img src="/sluis.jpg"><img src="/brug.jpg">'],
    ['of other numbers', '<img src="/foto/1.jpg"><img src="/foto/2.jpg">'],
    ['of the same name elsewhere', '<img src="/sluis/groot.jpg"><img src="/brug/groot.jpg">'],
    ['through an optimiser', '<img src="/_img?url=%2Fa.jpg&w=640"><img src="/_img?url=%2Fb.jpg&w=640">'],
    ['with a number in the query', '<img src="/foto?id=1&w=640"><img src="/foto?id=2&w=640">'],
  ])('but not two %s', (_, markup) => {
    expect(resolvedRoot(markup).querySelectorAll('img')).toHaveLength(2)
  })
})

describe('no picture', () => {
  test.each([
    ['a tracking pixel', '<img src="https://teller.example/hit?id=1" width="1" height="1">'],
    ['a spacer', '<img src="/streep.png" width="640" height="2">'],
    ['an icon', '<img src="/pijl.png" width="16">'],
    ['one without an address', '<img alt="Sluis">'],
    ['a placeholder that is never replaced', '<img src="/img/placeholder.png">'],
    ['a pixel in a data address', `<img src="${pixel}">`],
    ['a few bytes', '<img src="data:image/webp;base64,UklGRh4AAABXRUJQ">'],
  ])('%s', (_, markup) => {
    expect(resolved(markup)).toBeNull()
  })

  test('is removed with its frame', () => {
    const root = rootOf('<picture><source srcset=""><img src="/spacer.gif"></picture><p>a</p>')
    resolvePictures(root)
    expect(root.innerHTML).toBe('<p>a</p>')
  })
})
