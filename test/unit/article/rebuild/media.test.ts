import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { paragraphs } from '../../support/page'
import { rebuiltBetween as between, rebuilt } from '../../support/rebuilt'

interface Case {
  readonly what: string
  readonly page: string
  readonly article: string
}

const picture = '<img src="a.jpg" alt="De sluis">'
const far = `<div>${'<span>Elders [weg]</span><br><br>'.repeat(30)}</div>`

describe('copied from between two paragraphs', () => {
  test.each<Case>([
    { what: 'a picture, without its boxes', page: `<div><div>${picture}</div></div>`, article: picture },
    {
      what: 'a picture with its sources',
      page: `<div><picture><source srcset="b.webp">${picture}</picture></div>`,
      article: `<picture><source srcset="b.webp">${picture}</picture>`,
    },
    {
      what: 'a picture with the caption that its figure has',
      page: `<figure><div>${picture}</div><figcaption>De sluis, <b>vorig</b> jaar [weg]</figcaption></figure>`,
      article: `<figure>${picture}<figcaption>De sluis, vorig jaar [weg]</figcaption></figure>`,
    },
    {
      what: 'a picture with a caption that is kept',
      page: `<figure>${picture}<figcaption>De sluis</figcaption></figure>`,
      article: `<figure>${picture}<figcaption>De sluis</figcaption></figure>`,
    },
    {
      what: 'a picture with a plain line below it',
      page: `<div>${picture}<p>De sluis [weg]</p></div>`,
      article: `<figure>${picture}<figcaption>De sluis [weg]</figcaption></figure>`,
    },
    {
      what: 'a picture with a linked line that is named a caption',
      page: `<div>${picture}<a class="caption" href="/">Sluis [weg]</a></div>`,
      article: `<figure>${picture}<figcaption><span class="caption">Sluis [weg]</span></figcaption></figure>`,
    },
    {
      what: 'a picture without the button beside it',
      page: `<div>${picture}<button>Vergroot [weg]</button></div>`,
      article: picture,
    },
    {
      what: 'a picture with the link to its full size',
      page: `<div><a href="groot.jpg">${picture}</a></div>`,
      article: `<a href="groot.jpg">${picture}</a>`,
    },
    {
      what: 'a gallery with several pictures and one caption',
      page: `<figure><ul><li>${picture}</li><li><img src="b.jpg"></li></ul><figcaption>Sluizen [weg]</figcaption></figure>`,
      article: `<figure>${picture}<img src="b.jpg"><figcaption>Sluizen [weg]</figcaption></figure>`,
    },
    {
      what: 'several pictures in a box, each with its caption',
      page: `<div><div>${picture}<p>Links [weg]</p></div><div><img src="b.jpg"><p>Rechts [weg]</p></div></div>`,
      article: `<figure>${picture}<figcaption>Links [weg]</figcaption></figure><figure><img src="b.jpg"><figcaption>Rechts [weg]</figcaption></figure>`,
    },
    {
      what: 'a player',
      page: '<div><video><source data-src="a.mp4"></video></div>',
      article: '<video><source data-src="a.mp4"></video>',
    },
    {
      what: 'a frame',
      page: '<div><iframe title="Kaart"></iframe></div>',
      article: '<iframe title="Kaart"></iframe>',
    },
    {
      what: 'a custom element with the id of a video',
      page: '<x-speler video-id="7"></x-speler>',
      article: '<x-speler video-id="7"></x-speler>',
    },
    {
      what: 'a post, with its text once',
      page: '<blockquote class="twitter-tweet"><p>Dicht! [weg]</p></blockquote>',
      article: '<blockquote class="twitter-tweet"><p>Dicht! [weg]</p></blockquote>',
    },
    {
      what: 'a placeholder of a post',
      page: '<div class="fb-post" data-href="/post/7"></div>',
      article: '<div class="fb-post" data-href="/post/7"></div>',
    },
  ])('$what', ({ page, article }) => {
    expect(between(page)).toBe(article)
  })

  test('a lazy picture with its noscript version', () => {
    const lazy = '<img data-src="a.jpg"><noscript><img src="a.jpg"></noscript>'
    expect(between(`<div>${lazy}</div>`)).toBe(lazy)
    const captioned = `<figure>${lazy}<figcaption>Sluis [weg]</figcaption></figure>`
    expect(between(`<div><div>${lazy}</div><p>Sluis [weg]</p></div>`)).toBe(captioned)
    expect(between(`<figure><div>${lazy}</div><figcaption>Sluis [weg]</figcaption></figure>`)).toBe(captioned)
  })
})

describe('not copied from between two paragraphs', () => {
  test.each([
    [
      'a teaser card',
      `<div><a href="/brug">${picture}<h3>De brug gaat volgend jaar open [weg]</h3></a></div>`,
    ],
    ['a picture with another story', `<div>${picture}${`<p>${'Elders '.repeat(100)}[weg]</p>`}</div>`],
    ['a picture in clutter', `<div class="reclame"><div>${picture}</div></div>`],
    ['a form with a field named like a property of elements', '<form><input name="tagName"></form>'],
    ['a custom element without an id', '<x-knop></x-knop>'],
    ['a noscript without a picture', '<noscript><p>Zet scripts aan</p></noscript>'],
    ['a quote that is dropped', '<blockquote><p>Nooit [weg]</p></blockquote>'],
  ])('%s', (_, markup) => {
    expect(between(markup)).toBe('')
  })
})

describe('media in the text', () => {
  test.each<Case>([
    {
      what: 'a picture is in its paragraph',
      page: `<p>Een ${picture} twee.</p><p>Drie.</p>`,
      article: `<p>Een ${picture} twee.</p><p>Drie.</p>`,
    },
    {
      what: 'a picture in a list is in an item',
      page: `<ul><li>Een</li><li>${picture}</li><li>Twee</li></ul><p>Drie.</p>`,
      article: `<ul><li>Een</li><li>${picture}</li><li>Twee</li></ul><p>Drie.</p>`,
    },
    {
      what: 'a picture in a list of terms is in a description',
      page: `<dl><dt>Sluis</dt><dd>${picture}</dd></dl><p>Drie.</p>`,
      article: `<dl><dt>Sluis</dt><dd>${picture}</dd></dl><p>Drie.</p>`,
    },
    {
      what: 'a picture in a data table stays in its cell',
      page: `<table><tbody><tr><td>Boot</td><td>${picture}</td></tr></tbody></table><p>Drie.</p>`,
      article: `<table><tbody><tr><td>Boot</td><td>${picture}</td></tr></tbody></table><p>Drie.</p>`,
    },
  ])('$what', ({ page, article }) => {
    expect(rebuilt(page)).toBe(article)
  })
})

describe('media around the text', () => {
  const text = paragraphs(2)
  const inText = (markup: string) => rebuilt(`<main>${markup}<p>Slot.</p></main>`)

  test.each<Case>([
    { what: 'a picture right before it is copied', page: `${picture}${text}`, article: `${picture}${text}` },
    {
      what: 'a picture a line before it is copied',
      page: `${picture}<p>Door Anna [weg]</p>${text}`,
      article: `${picture}${text}`,
    },
    { what: 'a picture far above it is not', page: `${picture}${far}${text}`, article: text },
  ])('$what', ({ page, article }) => {
    expect(inText(page)).toBe(`${article}<p>Slot.</p>`)
  })

  test.each<Case>([
    { what: 'a picture right after it is copied', page: picture, article: picture },
    { what: 'a picture far below it is not', page: `${far}${picture}`, article: '' },
  ])('$what', ({ page, article }) => {
    expect(rebuilt(`<main>${text}${page}</main>`)).toBe(`${text}${article}`)
  })

  test('a picture outside the element that holds the text is not', () => {
    expect(rebuilt(`${picture}<main>${text}</main>${picture}`)).toBe(text)
  })
})
