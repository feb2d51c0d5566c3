import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { paragraphs, prose } from '../../support/page'
import { passageFeatures } from '../../support/passage-features'

/** A typical page: a menu, a title, a text with an advertisement in it, teasers, a footer. */
const page = `
  <nav><ul><li><a href="/">Voorpagina</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <main><article class="verhaal"><h1>De sluis blijft dicht</h1><p class="byline">Door Anna de Vries</p>
    <figure><img src="a.jpg"><figcaption>De sluis in mei</figcaption></figure>
    <div class="tekst"><p>${prose(0)}</p><p>${prose(1)}</p>
      <div class="reclame">Advertentie</div>
      <h2>Oud hout</h2><p>${prose(2)}</p><ul><li>Twee deuren</li></ul><p>${prose(3)}</p></div>
  </article>
  <div class="teasers"><div class="teaser"><a href="/1"><img><h3>De brug gaat open</h3></a></div>
    <div class="teaser"><a href="/2"><img><h3>De haven is vol</h3></a></div></div></main>
  <footer>Alle rechten voorbehouden</footer>`

const { of, all } = passageFeatures(page, 'De sluis blijft dicht', prose(0))

describe('the position of a passage, seen from the core', () => {
  test.each([
    // From the core upwards: text, article, main, body.
    { feature: 'aboveCore', of: 'De gemeente', is: 0 },
    { feature: 'aboveCore', of: 'Twee deuren', is: 0 },
    { feature: 'aboveCore', of: 'De sluis blijft', is: 1 },
    { feature: 'aboveCore', of: 'De brug', is: 2 },
    { feature: 'aboveCore', of: 'Voorpagina', is: 3 },
    { feature: 'aboveCoreBefore', of: 'Voorpagina', is: 30 },
    { feature: 'aboveCoreBefore', of: 'De gemeente', is: 1 },
    { feature: 'aboveCoreAfter', of: 'Intussen', is: 2 },
    { feature: 'aboveCoreAfter', of: 'Alle rechten', is: 30 },
    { feature: 'stepsFromCore', of: 'De gemeente', is: 1 },
    { feature: 'stepsFromCore', of: 'Twee deuren', is: 2 },
    { feature: 'stepsFromCore', of: 'De brug', is: 4 },
    { feature: 'aboveContainer', of: 'De gemeente', is: 0 },
    { feature: 'aboveContainer', of: 'Voorpagina', is: 3 },
    { feature: 'containerShare', of: 'De gemeente', is: 1 },
    { feature: 'coreShare', of: 'Voorpagina', is: 1 },
    { feature: 'branchLinkShare', of: 'De brug', is: 1 },
    { feature: 'branchLinkShare', of: 'De gemeente', is: 0 },
    { feature: 'branchParagraphs', of: 'De brug', is: 0 },
    { feature: 'besideCore', of: 'Voorpagina', is: -1 },
    { feature: 'besideCore', of: 'De gemeente', is: 0 },
    { feature: 'besideCore', of: 'De brug', is: 1 },
    { feature: 'sameArticle', of: 'De gemeente', is: 1 },
    { feature: 'sameArticle', of: 'De brug', is: 0 },
  ])('$feature of "$of" is $is', ({ feature, of: opening, is }) => {
    expect(of(opening, feature)).toBe(is)
  })
})

describe('tags and names', () => {
  test.each([
    { feature: 'caption', passages: ['De sluis in'] },
    { feature: 'aside', passages: ['Voorpagina', 'Sport', 'Alle rechten'] },
    { feature: 'list', passages: ['Voorpagina', 'Sport', 'Twee deuren'] },
    { feature: 'table', passages: [] },
    { feature: 'hidden', passages: [] },
    { feature: 'description', passages: ['De gemeente'] },
  ])('$feature is set only for $passages', ({ feature, passages }) => {
    expect(passages.map(opening => of(opening, feature))).toEqual(passages.map(() => 1))
    expect(all(feature).filter(Boolean)).toHaveLength(passages.length)
  })

  test.each([
    ['hidden', '<div hidden>Een</div>', 1],
    ['hidden', '<div style="display: none">Een</div>', 1],
    ['hidden', '<div aria-hidden="true">Een</div>', 1],
    // An id for streamed content.
    ['hidden', '<div hidden id="S:1">Een</div>', 0],
    ['caption', '<p class="photo-credit">Een</p>', 1],
    ['comment', '<div id="comments"><p>Een</p></div>', 1],
    ['form', '<form><input name="tagName"><p>Een</p></form>', 1],
    ['quote', '<blockquote><p>Een</p></blockquote>', 1],
    ['inBody', '<div class="article-body"><p>Een</p></div>', 1],
    ['inBody', '<div itemprop="articleBody"><p>Een</p></div>', 1],
    ['part', '<p class="byline">Een</p>', 3],
    ['part', '<div class="byline"><div><p>Een</p></div></div>', 3],
    // The named box holds much more than the passage.
    ['part', `<div class="byline"><p>Een</p>${paragraphs(2)}</div>`, 0],
    ['block', '<h2>Een</h2>', 4],
    ['block', '<x-regel>Een</x-regel>', 0],
    ['line', '<p>Een</p>', 0],
    ['credit', '<p>Een</p>', 0],
  ])('%s of %s', (feature, markup, value) => {
    expect(passageFeatures(markup).of('Een', feature)).toBe(value)
  })
})

test('names of the whole page do not count for what is in it', () => {
  const named = passageFeatures(
    '<body class="comments article-body" hidden><p>Een</p><p class="comment">Twee</p>',
  )
  expect(named.all('comment')).toEqual([0, 1])
  expect(named.all('hidden')).toEqual([0, 0])
  expect(named.all('inBody')).toEqual([0, 0])
})

describe('passages with the same names around them', () => {
  test.each([
    { feature: 'alikeInCore', of: 'De gemeente', is: 1 },
    { feature: 'alikeInCore', of: 'De brug', is: 0 },
    { feature: 'alikeParagraphs', of: 'De gemeente', is: 1 },
    { feature: 'alikeLinkShare', of: 'De brug', is: 1 },
    { feature: 'alikeCount', of: 'De gemeente', is: Math.log1p(4) },
    { feature: 'alikeCount', of: 'De brug', is: Math.log1p(2) },
    { feature: 'branchRepeats', of: 'De brug', is: Math.log1p(1) },
  ])('$feature of "$of" is $is', ({ feature, of: opening, is }) => {
    expect(of(opening, feature)).toBeCloseTo(is, 5)
  })

  test('branches that repeat are counted', () => {
    const cards = '<div class="kaart"><p>Kort</p></div>'.repeat(3)
    expect(
      passageFeatures(`<main><div>${paragraphs(4)}</div>${cards}</main>`).of('Kort', 'branchRepeats'),
    ).toBeCloseTo(Math.log1p(3), 5)
  })
})

describe('what is before and after a passage', () => {
  const text = passageFeatures(
    `<h1>De sluis</h1><p>Een twee drie</p>${paragraphs(2)}<div class="reclame">Koop</div><p>Kort</p>${paragraphs(1, 2)}<p>Slot <a href="/">link</a></p>`,
    'De sluis',
  )
  // The title, a line, two paragraphs, clutter that is no candidate, a line, a paragraph, a line.
  test.each([
    { feature: 'pastFirst', is: [-2, -1, 0, 1, 3, 4, 5] },
    { feature: 'pastLast', is: [-6, -5, -4, -3, -1, 0, 1] },
    { feature: 'passagesPastTitle', is: [0, 1, 2, 3, 5, 6, 7] },
    { feature: 'coreParagraphs', is: Array(7).fill(3) },
    { feature: 'afterClutter', is: [0, 0, 0, 0, 1, 2, 3] },
    { feature: 'rankBefore', is: [-1, 1, 0, 0, 0, 0, 0] },
    { feature: 'rankAfter', is: [0, 0, 0, 0, 0, 0, -1] },
    { feature: 'linkShareAfter', is: [0, 0, 0, 0, 0, 0.5, -1] },
    { feature: 'toLastParagraph', is: [24, 24, 24, 2, 2, 2, 2] },
    { feature: 'toNextParagraph', is: [2, 2, 2, 2, 2, 24, 24] },
  ])('$feature', ({ feature, is }) => {
    expect(text.all(feature)).toEqual(is)
  })

  test.each([
    { of: 'De sluis', words: 0 },
    { of: 'Een twee', words: 2 },
    { of: 'De gemeente', words: 5 },
  ])('"$of" is $words words past the title', ({ of: opening, words }) => {
    expect(text.of(opening, 'wordsPastTitle')).toBeCloseTo(Math.log1p(words), 5)
  })

  test('the count of words is negative before the title', () => {
    const late = passageFeatures('<p>Een twee drie</p><h1>De sluis</h1>', 'De sluis')
    expect(late.of('Een', 'wordsPastTitle')).toBeCloseTo(-Math.log1p(3), 5)
  })

  test('a page without a title has values of its own', () => {
    const untitled = passageFeatures('<p>Een</p>', 'De sluis')
    expect(untitled.of('Een', 'passagesPastTitle')).toBe(-99)
    expect(untitled.of('Een', 'wordsPastTitle')).toBe(-9)
  })

  test.each([
    [
      'the heading with the title’s words',
      '<h1>Streekblad</h1><h2>Sluis blijft nog jaren dicht</h2>',
      'Sluis',
    ],
    ['the `h1`, where no heading has the title’s words', '<h2>Nieuws</h2><h1>Iets anders</h1>', 'Iets'],
    [
      'the first of two',
      '<h1>Sluis blijft nog jaren dicht</h1><h1>Sluis blijft nog jaren dicht</h1>',
      'Sluis',
    ],
  ])('the title is %s', (_, markup, opening) => {
    expect(passageFeatures(markup, 'Sluis blijft nog jaren dicht').of(opening, 'passagesPastTitle')).toBe(0)
  })

  test('paragraphs before and after are shares of all paragraphs', () => {
    const even = passageFeatures(`<p>${prose(0)}</p><p>Kort</p><p>${prose(0)}</p>`)
    expect(even.all('paragraphsBefore')).toEqual([0, 0.5, 0.5])
    expect(even.all('paragraphsAfter')).toEqual([0.5, 0.5, 0])
  })

  test('clutter before the text does not count', () => {
    const early = passageFeatures(`<div class="reclame">Koop</div>${paragraphs(2)}<p>Kort</p>`)
    expect(early.all('afterClutter')).toEqual([0, 0, 0])
  })

  test('pictures are counted for the passage before them', () => {
    expect(passageFeatures('<p>Een</p><img><img><p>Twee</p><img>').all('pictureAfter')).toEqual([2, 0])
  })
})

describe('sections', () => {
  const sections = passageFeatures(`<p>Kort</p><h1>Titel</h1>${paragraphs(2)}<p>Eind</p><h3>Lees ook</h3>
    <p><a href="/1">Een</a></p><p><a href="/2">Twee</a></p>`)
  test.each([
    { feature: 'sectionPlace', is: [0, 0, 1, 2, 3, 0, 1, 2] },
    { feature: 'titlesBefore', is: [0, 1, 1, 1, 1, 1, 1, 1] },
    { feature: 'headingsBefore', is: [0, 1, 1, 1, 1, 2, 2, 2] },
    { feature: 'sectionParagraphs', is: [0, 0.667, 0.667, 0.667, 0.667, 0, 0, 0] },
    { feature: 'sectionLinkShare', is: [0, 0, 0, 0, 0, 1, 1, 1] },
    // "Lees ook" (read also) is a line of the kind readMore.
    { feature: 'sectionLine', is: [0, 0, 0, 0, 0, 2, 2, 2] },
  ])('$feature', ({ feature, is }) => {
    expect(sections.all(feature)).toEqual(is)
  })
})

describe('boxes', () => {
  const boxes = passageFeatures(`<main><section>${paragraphs(2)}</section>
    <div><ul><li><a href="/1">Een</a></li><li><a href="/2">Twee</a></li></ul><p>Drie</p></div></main><p>Vier</p>`)
  test.each([
    { feature: 'boxParagraphs', of: 'De gemeente', is: 1 },
    { feature: 'boxParagraphs', of: 'Een', is: 0 },
    { feature: 'boxLinkShare', of: 'Een', is: 1 },
    { feature: 'boxLinkShare', of: 'Drie', is: 7 / 11 },
    { feature: 'outerLinkShare', of: 'Een', is: 7 / 11 },
    { feature: 'outerParagraphs', of: 'Een', is: 0 },
    { feature: 'outerParagraphShare', of: 'De gemeente', is: 2 / 5 },
  ])('$feature of "$of" is $is', ({ feature, of: opening, is }) => {
    expect(boxes.of(opening, feature)).toBeCloseTo(is, 5)
  })
})

test('boxes that hold nothing more than their inner box count as one', () => {
  const wrapped = passageFeatures(`<main><div><div><p>Kort</p></div></div>${paragraphs(2)}</main>`)
  expect(wrapped.of('Kort', 'boxParagraphs')).toBe(0)
  expect(wrapped.of('Kort', 'outerParagraphs')).toBe(1)
})

test('an invisible passage counts as one character long', () => {
  expect(passageFeatures('<p>\u200b</p>').all('boxLength')).toEqual([0.693])
})

describe('the text of a passage', () => {
  test.each([
    { feature: 'words', markup: '<p>Een twee drie</p>', is: Math.log1p(3) },
    { feature: 'length', markup: '<p>Een twee drie</p>', is: Math.log1p(13) },
    { feature: 'linkShare', markup: '<p>Een <a href="/">twee</a></p>', is: 4 / 7 },
    { feature: 'boldShare', markup: '<p>Een <b>twee</b></p>', is: 4 / 7 },
    { feature: 'controlShare', markup: '<p>Een twee <label>drie</label></p>', is: 4 / 12 },
    { feature: 'commas', markup: '<p>Een, twee</p>', is: 1 / 2 },
    { feature: 'digits', markup: '<p>Een 42</p>', is: 2 / 6 },
    { feature: 'endsSentence', markup: '<p>Een twee.”</p>', is: 1 },
    { feature: 'endsSentence', markup: '<p>Een twee:</p>', is: 0 },
    { feature: 'opens', markup: '<p>Een</p>', is: 1 },
    { feature: 'repeats', markup: '<p>Een</p><p>Een</p><p>Tien</p>', is: 2 },
    { feature: 'repeats', markup: '<p>Een</p>'.repeat(9), is: 5 },
  ])('$feature of $markup is $is', ({ feature, markup, is }) => {
    expect(passageFeatures(markup).of('Een', feature)).toBeCloseTo(is, 5)
  })

  test.each([
    ['Een', 1],
    ['één', 2],
    ['1', 3],
    ['“Een”', 4],
    ['(Een)', 5],
    ['– Een', 6],
    ['→ Een', 7],
    ['© Een', 8],
  ])('a text that opens as %s is of kind %i', (text, kind) => {
    expect(passageFeatures(`<p>${text}</p>`).all('opens')).toEqual([kind])
  })
})
