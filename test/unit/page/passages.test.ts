import { describe, expect, test } from 'vitest'
import { surveyDocument } from '../../../src/page/survey'
import { one, pageOf } from '../support/page'

function surveyed(markup: string) {
  const document = pageOf(`<body>${markup}`)
  const survey = surveyDocument(document)
  const words = survey.passages.map(({ firstText, endText }) =>
    survey.texts
      .slice(firstText, endText)
      .map(({ node }) => node.data)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return { document, survey, words, passages: survey.passages }
}

describe('a passage ends', () => {
  test.each([
    ['where a block ends', '<p>een</p>twee', ['een', 'twee']],
    ['where a block begins', 'een<p>twee</p>', ['een', 'twee']],
    ['around a block inside a line', '<span>een<div>twee</div>drie</span>', ['een', 'twee', 'drie']],
    ['with each item of a list', '<ul><li>een<li>twee</ul>', ['een', 'twee']],
    ['with each cell of a table', '<table><tr><td>een<td>twee</table>', ['een', 'twee']],
    ['at a rule', 'een<hr>twee', ['een', 'twee']],
    ['at an unknown element', 'een<x-box>twee</x-box>', ['een', 'twee']],
    ['at two line breaks', 'een<br><br>twee', ['een', 'twee']],
    ['at two line breaks with white space between', 'een<br> \n <br>twee', ['een', 'twee']],
    ['at three line breaks', 'een<br><br><br>twee', ['een', 'twee']],
    ['at two line breaks, one of them in bold', 'een<b><br></b><br>twee', ['een', 'twee']],
  ])('%s', (_, markup, words) => {
    expect(surveyed(markup).words).toEqual(words)
  })
})

describe('a passage goes on', () => {
  test.each([
    ['through bold and linked words', 'een <b>twee <a href="/a">drie</a></b> vier', 'een twee drie vier'],
    ['over one line break', 'een<br>twee', 'eentwee'],
    ['over line breaks with text between', 'een<br>twee<br>drie', 'eentweedrie'],
    ['over a picture', 'een <img src="a.jpg"> twee', 'een twee'],
    ['over a comment', 'een <!-- vier --> twee', 'een twee'],
    ['through a button', 'een <button>twee</button>', 'een twee'],
  ])('%s', (_, markup, words) => {
    expect(surveyed(markup).words).toEqual([words])
  })

  test('over invisible text, which is no part of it', () => {
    expect(surveyed('een <select><option>twee</select>').words).toEqual(['een'])
  })
})

test('white space alone is no passage', () => {
  expect(surveyed('<p>\n \u00a0</p><div> </div>').passages).toEqual([])
})

describe('white space before a line of code', () => {
  const { survey, passages } = surveyed(
    '<p> <b>een</b></p><pre><div> <b>twee</b></div>\n<div>\n  <b>drie</b></div></pre>',
  )

  test('is one of the texts, but is not elsewhere', () => {
    expect(survey.texts.map(({ node }) => node.data)).toEqual(['een', ' ', 'twee', '\n', '\n  ', 'drie'])
  })

  test('is in no passage and is not counted', () => {
    expect(passages.map(({ firstText, endText, length }) => [firstText, endText, length])).toEqual([
      [0, 1, 3],
      [2, 3, 4],
      [5, 6, 4],
    ])
    expect(survey.textLength[0]).toBe(11)
  })
})

test('white space between two words belongs to their passage', () => {
  const { survey, passages } = surveyed('<p><b>een</b> <i>twee</i></p>')
  expect(passages).toHaveLength(1)
  expect(survey.texts.map(({ node }) => node.data)).toEqual(['een', ' ', 'twee'])
})

describe('a passage knows', () => {
  test('its block and the element around its first text', () => {
    const { document, survey, passages } = surveyed('<div><p><em>een</em> twee</p></div>')
    const numberOf = (selector: string) => survey.numberOf.get(one(document, selector))
    expect(passages).toMatchObject([{ block: numberOf('p'), holder: numberOf('em') }])
  })

  test('the parent of each text, and how many elements begin before it', () => {
    const { document, survey } = surveyed('<p>een <em>twee</em> drie</p>')
    const [p, em] = ['p', 'em'].map(tag => survey.numberOf.get(one(document, tag)) ?? -1)
    expect(survey.texts.map(({ parent }) => parent)).toEqual([p, em, p])
    const begun = (em ?? -1) + 1
    expect(survey.texts.map(({ elementsBefore }) => elementsBefore)).toEqual([em, begun, begun])
  })

  test.each([
    ['linkLength', 'een <a>twee</a>', 4],
    ['linkLength', 'een <a><b>twee</b></a> <a>drie</a>', 8],
    ['boldLength', '<strong>een</strong> <b><i>twee</i></b> drie', 7],
    ['italicLength', '<em>een</em> <i>twee</i> <cite>drie</cite> vier', 11],
    ['controlLength', '<label>een</label> <button>twee</button> drie', 7],
    ['length', ' een  <b>twee </b>', 7],
    ['words', 'een <b>twee</b> drie', 3],
    ['sentences', 'Een. <b>Twee!</b>', 2],
  ] as const)('its %s: of %s', (field, markup, count) => {
    expect(surveyed(`<p>${markup}</p>`).passages).toMatchObject([{ [field]: count }])
  })

  test.each([
    ['niets', 0],
    ['<a>een</a>', 1],
    ['<a>een <b>twee</b> drie</a>', 1],
    ['<a>een</a> en <a>twee</a>', 2],
    ['<a>een</a><a>twee</a>', 2],
    ['<a><img src="a.jpg"></a> een', 0],
  ])('its links: %s has %d', (markup, links) => {
    expect(surveyed(`<p>${markup}</p>`).passages).toMatchObject([{ links }])
  })

  test('that it is linked, in each block within a link', () => {
    const { passages } = surveyed('<a href="/a"><h3>een</h3><p>twee</p></a>')
    expect(passages).toMatchObject([
      { linkLength: 3, links: 1 },
      { linkLength: 4, links: 1 },
    ])
  })
})
