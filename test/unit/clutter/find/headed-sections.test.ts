import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { findHeadedSections } from '../../../../src/clutter/find/headed-sections'
import { createPageContext } from '../../../../src/clutter/find/page-context'
import { compileCues } from '../../../../src/page/text-cues'
import { pageOf, paragraphs } from '../../support/page'

const kindOf = compileCues({
  related: { nl: 'lees ook*, meer *' },
  prompt: { nl: 'kies je *' },
  comments: { nl: 'reacties' },
  share: { nl: 'delen' },
  ad: { nl: 'advertentie' },
})

/** The blocks of each section that is in no other, by their `id` or else their tag. */
function sectionsIn(markup: string) {
  const document = pageOf(markup)
  const page = createPageContext(document)
  const { survey } = page
  const nameOf = (number: number) => survey.elements[number]?.id || survey.elements[number]?.localName
  const found = findHeadedSections(page, kindOf)
  const within = (number: number, box: number) => number > box && number < (survey.end[box] ?? 0)
  // A box around a heading may read as a heading itself; what it finds lies in what was found already.
  const outer = found.filter(({ blocks: [first = 0] }, at) =>
    found.every(({ blocks }, other) =>
      blocks.every(box => !within(first, box) && (box !== first || at <= other)),
    ),
  )
  return outer.map(({ kind, blocks }) => [kind, ...blocks.map(nameOf)])
}

const article = `<main><h1>De sluis blijft dicht</h1>${paragraphs(8)}</main>`
const links = '<ul><li><a href="/a">Haven krijgt kade</a></li><li><a href="/b">Brug gaat open</a></li></ul>'

describe('a section in a box', () => {
  test('is the box', () => {
    expect(sectionsIn(`${article}<div id="box"><h2>Lees ook</h2>${links}</div>`)).toEqual([
      ['related', 'box'],
    ])
  })

  test('is the outermost box that the heading opens', () => {
    const markup = `${article}<section id="outer"><div><div><h2>Lees ook</h2></div>${links}</div></section>`
    expect(sectionsIn(markup)).toEqual([['related', 'outer']])
  })

  test('is not the box with the article before it', () => {
    expect(sectionsIn(`<div>${article}<div id="box"><h2>Lees ook</h2>${links}</div></div>`)).toEqual([
      ['related', 'box'],
    ])
  })

  test('may have a short line for a heading', () => {
    const markup = `${article}<div id="box"><p><strong>Lees ook:</strong></p>${links}</div>`
    expect(sectionsIn(markup)).toContainEqual(['related', 'box'])
  })
})

describe('a section without a box', () => {
  test('runs to the next heading that leads nowhere', () => {
    const markup = `<h1>De sluis blijft dicht</h1>${paragraphs(6)}<h2 id="cue">Lees ook</h2>${links}<h2>Het vervolg</h2>${paragraphs(6)}`
    expect(sectionsIn(markup)).toEqual([['related', 'cue', 'ul']])
  })

  test('goes on over linked headings, which are its own', () => {
    const teaser = '<h3><a href="/a">Haven krijgt kade</a></h3>'
    const markup = `<h1>De sluis blijft dicht</h1>${paragraphs(6)}<h2 id="cue">Lees ook</h2>${teaser}${teaser}<h2>Het vervolg</h2>`
    expect(sectionsIn(markup)).toEqual([['related', 'cue', 'h3', 'h3']])
  })

  test('stops before the title', () => {
    const markup = `<h3 id="cue">Lees ook</h3>${links}<div><h1>De sluis blijft dicht</h1>${paragraphs(6)}</div>`
    expect(sectionsIn(markup)).toEqual([['related', 'cue', 'ul']])
  })
})

describe('the label of an advertisement', () => {
  test('is clutter by itself where text follows', () => {
    const markup = `<h1>De sluis blijft dicht</h1>${paragraphs(6)}<p id="ad">Advertentie</p>${paragraphs(2)}`
    expect(sectionsIn(markup)).toEqual([['ad', 'ad']])
  })

  test('is its box where there is one', () => {
    const markup = `<h1>De sluis blijft dicht</h1>${paragraphs(6)}<div id="box"><p>Advertentie</p><p>Nu met korting</p></div>`
    expect(sectionsIn(markup)).toEqual([['ad', 'box']])
  })

  test('is not a box with text of the article', () => {
    const markup = `<h1>De sluis blijft dicht</h1>${paragraphs(6)}<div><p id="ad">Advertentie</p>${paragraphs(1)}</div>`
    expect(sectionsIn(markup)).toEqual([['ad', 'ad']])
  })
})

describe('a line with a label', () => {
  test.each([
    'Lees ook: <a href="/a">Haven krijgt tweede kade</a>',
    '<strong>Lees ook:</strong> <a href="/a">Haven krijgt tweede kade</a>',
    '<b>Lees</b> <i>ook</i>: <a href="/a">Haven krijgt tweede kade</a>',
  ])('is one by itself: %s', line => {
    expect(
      sectionsIn(`<h1>De sluis blijft dicht</h1>${paragraphs(6)}<p id="line">${line}</p>${paragraphs(2)}`),
    ).toEqual([['related', 'line']])
  })

  test('may have it in a comment in the markup, as themes name their boxes', () => {
    const line = '<!-- Lees ook --><span><a href="/a">Haven krijgt tweede kade</a></span>'
    expect(sectionsIn(`<h1>De sluis blijft dicht</h1>${paragraphs(6)}<div id="line">${line}</div>`)).toEqual([
      ['related', 'line'],
    ])
  })

  test('is none where the words stand behind the link', () => {
    const line = '<span><a href="/a">Haven krijgt tweede kade</a></span> Lees ook'
    expect(sectionsIn(`<h1>De sluis blijft dicht</h1>${paragraphs(6)}<p>${line}</p>`)).toEqual([])
  })

  test('is a sentence of the article where most of it is not linked', () => {
    const line = `Lees ook <a href="/a">het plan</a> van de gemeente, dat ${'al twee jaar op tafel ligt '.repeat(3)}`
    expect(sectionsIn(`<h1>De sluis blijft dicht</h1>${paragraphs(6)}<p>${line}</p>`)).toEqual([])
  })
})

describe('no section', () => {
  test.each([
    ['a subhead of the article', `${paragraphs(6)}<h2>Meer geld voor de dijken</h2>${paragraphs(4, 6)}`],
    [
      'a subhead of the article in a box of its own',
      `${paragraphs(6)}<section><h2>Meer geld voor de dijken</h2>${paragraphs(4, 6)}</section>`,
    ],
    ['a heading over nothing', '<div><h2>Lees ook</h2></div>'],
    [
      'words in the middle of a sentence',
      `${paragraphs(6)}<p>Je kunt meer lezen in <a href="/a">het plan</a>.</p>`,
    ],
    ['a link that says so', `${paragraphs(6)}<p><a href="/a">Meer over de sluis</a></p>`],
    ['words over running text', `<p>Meer water</p>${paragraphs(6)}`],
    ['words in a long line', `<p>Lees ook ${'wat de schippers er zelf van vinden '.repeat(3)}</p>${links}`],
  ])('%s', (_, markup) => {
    expect(sectionsIn(`<h1>De sluis blijft dicht</h1>${markup}`)).toEqual([])
  })

  test('the title itself, whatever it says', () => {
    expect(sectionsIn(`<h1>Meer geld voor de dijken</h1>${links}${paragraphs(2)}`)).toEqual([])
  })
})

describe('a question to the reader', () => {
  const buttons = '<button>Noord</button><button>Zuid</button>'

  test('is the box with its explanation and its buttons', () => {
    const markup = `${article}<div id="box"><p>Welkom terug.</p><h2>Kies je regio</h2><p>Dan weet je alles.</p><div>${buttons}</div></div>`
    expect(sectionsIn(markup)).toEqual([['prompt', 'box']])
  })

  test('with buttons only, no other text, is one too', () => {
    const markup = `${article}<div id="box"><h2>Kies je regio</h2><button aria-label="Noord"></button></div>`
    expect(sectionsIn(markup)).toEqual([['prompt', 'box']])
  })

  test('of the article to everyone is none', () => {
    expect(
      sectionsIn(`<h1>De sluis blijft dicht</h1>${paragraphs(6)}<h2>Kies je eigen weg</h2>${paragraphs(6)}`),
    ).toEqual([])
  })
})
