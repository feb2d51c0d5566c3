import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { createPageContext } from '../../../../src/clutter/find/page-context'
import { findTitleAgain } from '../../../../src/clutter/find/title-again'
import { pageOf, paragraphs } from '../../support/page'

const title = 'De sluis van het dorp wordt hersteld'

function repeatsIn(markup: string): string[] {
  const page = createPageContext(pageOf(`<title>${title} | Kadebode</title><body>${markup}`))
  return findTitleAgain(page).map(number => page.survey.elements[number]?.textContent ?? '')
}

describe('lines that repeat the title', () => {
  test.each([
    [
      'the path to the page',
      `<div><a href="/">Kadebode</a> › ${title}</div><h1>${title}</h1>`,
      `Kadebode › ${title}`,
    ],
    ['the title once more below', `<h1>${title}</h1><p>${title}</p>`, title],
    ['a bar above', `<div>Nu: ${title}</div><h1>${title}</h1>`, `Nu: ${title}`],
    ['a line beside a heading of the second rank', `<h2>${title}</h2><div>${title}</div>`, title],
    ['the first of two lines without a heading', `<div>${title}</div><p>${title}</p>`, title],
  ])('%s', (_, markup, found) => {
    expect(repeatsIn(`${markup}${paragraphs(3)}`)).toEqual([found])
  })

  test.each([
    [
      'a sentence of the text with its words',
      `<h1>${title}</h1>${paragraphs(1)}<p>${title}.</p>${paragraphs(1)}`,
    ],
    [
      'a standfirst',
      `<h1>${title}</h1><p>De oude sluis krijgt dit najaar eindelijk nieuwe deuren.</p>${paragraphs(2)}`,
    ],
    ['a title that stands alone', `<div>${title}</div>${paragraphs(2)}`],
  ])('are not: %s', (_, markup) => {
    expect(repeatsIn(markup)).toEqual([])
  })
})
