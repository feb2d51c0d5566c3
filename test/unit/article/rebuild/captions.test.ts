import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { rebuiltBetween as between, rebuilt } from '../../support/rebuilt'

const picture = '<img src="a.jpg" alt="De sluis">'
const captioned = (text: string) => `<figure>${picture}<figcaption>${text}</figcaption></figure>`
const long = 'De sluis op een avond in mei, toen de deuren nog dicht gingen en de boten er veilig lagen'
const title = 'De brug gaat volgend jaar open [weg]'
const summary = `<p>Na drie jaar bouwen kan het verkeer er weer over, ${'en ook de schippers zijn blij'.repeat(3)}. [weg]</p>`

describe('a line near a picture', () => {
  test.each([
    ['without any mark is its caption', '<p>De sluis [weg]</p>', captioned('De sluis [weg]')],
    [
      'that is named a caption is its caption',
      '<p class="caption">Sluis [weg]</p>',
      captioned('Sluis [weg]'),
    ],
    ['with the date of the text is not', '<p class="date">3 mei [weg]</p>', picture],
    ['that is clutter is not', '<p class="reclame">Advertentie [weg]</p>', picture],
    ['that the site inserted is not', '<p class="insertedLine">Advertentie [weg]</p>', picture],
    ['with the author of the text is not', '<b class="byline">Anna [weg]</b>', ''],
  ])('%s', (_, line, article) => {
    expect(between(`<div>${picture}${line}</div>`)).toBe(article)
  })

  test('keeps class names in it, so that invisible text can be removed', () => {
    const label = '<span class="sr-only">Bijschrift: </span>'
    expect(between(`<div>${picture}<p>${label}<b>De</b> sluis [weg]</p></div>`)).toBe(
      captioned(`${label}De sluis [weg]`),
    )
  })

  test('is the caption without the lines that are not', () => {
    const lines = '<p>De sluis [weg]</p><p class="date">3 mei [weg]</p>'
    expect(between(`<div>${picture}${lines}</div>`)).toBe(captioned('De sluis [weg]'))
  })
})

describe('a picture of another text is not copied', () => {
  test.each([
    [
      'a portrait beside the name of an author',
      `<div>${picture}<p class="byline">Anna Visser [weg]</p></div>`,
    ],
    [
      'a teaser with a linked heading and a summary',
      `<div>${picture}<h3><a href="/b">Brug [weg]</a></h3>${summary}</div>`,
    ],
    [
      'a teaser with a linked title and a summary',
      `<div>${picture}<p><a href="/b">${title}</a></p>${summary}</div>`,
    ],
    [
      'a teaser whose picture is linked',
      `<div><a href="/b">${picture}</a><h4>Brug [weg]</h4>${summary}</div>`,
    ],
    ['an offer with a heading', `<div>${picture}<h3>Onze brief [weg]</h3><p>Elke week. [weg]</p></div>`],
  ])('%s', (_, markup) => {
    expect(between(markup)).toBe('')
  })
})

describe('a picture of this text is copied', () => {
  test.each([
    [
      'with a linked credit',
      `<div>${picture}<p>${long} [weg]</p><a class="caption" href="/maker">Foto: Wim de Groot voor het Streekblad [weg]</a></div>`,
      captioned(`${long} [weg] <span class="caption">Foto: Wim de Groot voor het Streekblad [weg]</span>`),
    ],
    [
      'with a link to a larger one beside its caption',
      `<figure>${picture}<a href="/groot">Bekijk de foto in het groot op een eigen pagina [weg]</a><figcaption class="caption">${long} [weg]</figcaption></figure>`,
      captioned(`${long} [weg]`),
    ],
    [
      'with a short link to a larger one',
      `<div>${picture}<p>De sluis in mei [weg]</p><a href="/groot">Vergroot [weg]</a></div>`,
      captioned('De sluis in mei [weg]'),
    ],
    [
      'with a caption that has a link in it',
      `<div>${picture}<p>De sluis, <a href="/dorp">in het dorp</a> [weg]</p></div>`,
      captioned('De sluis, in het dorp [weg]'),
    ],
    [
      'with the author of the caption',
      `<div>${picture}<p class="caption">De sluis [weg]</p><p class="byline">Anna [weg]</p></div>`,
      captioned('De sluis [weg]'),
    ],
  ])('%s', (_, markup, article) => {
    expect(between(markup)).toBe(article)
  })

  test('below the title and the author, which are not in its box', () => {
    const head = `<header><h1>Sluis dicht [weg]</h1><p class="byline">Anna [weg]</p><div>${picture}</div></header>`
    expect(rebuilt(`<main>${head}<p>Een.</p><p>Twee.</p></main>`)).toBe(`${picture}<p>Een.</p><p>Twee.</p>`)
  })

  test('and so is a player beside the name of its maker', () => {
    expect(between('<div><video src="a.mp4"></video><p class="byline">Anna [weg]</p></div>')).toBe(
      '<video src="a.mp4"></video>',
    )
  })
})
