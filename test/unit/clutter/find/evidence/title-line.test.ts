import { expect, test } from 'vitest'
import { findTitleLine } from '../../../../../src/clutter/find/evidence/title-line'
import { surveyDocument } from '../../../../../src/page/survey'
import { lettersOf } from '../../../../../src/page/text'
import { pageOf, paragraphs, prose } from '../../../support/page'

const title = 'De sluis van het dorp wordt hersteld'

/** The id of the line that is the title of a page with this markup, and a document title with the name of the site. */
function titleLineIn(markup: string): string | null {
  const survey = surveyDocument(pageOf(`<title>${title} | Streekblad</title>${markup}${paragraphs(3)}`))
  const line = findTitleLine(lettersOf(`${title} | Streekblad`), survey)
  return line < 0 ? null : (survey.elements[line]?.id ?? null)
}

test.each([
  ['in a box', `<div id="kop">${title}</div>`, 'kop'],
  [
    'after the path to the page',
    `<div id="pad">${title}</div><p>Streek</p><div id="kop">${title}</div>`,
    'kop',
  ],
  ['in a heading, of several', `<h2 id="kop">${title}</h2><div id="balk">${title}</div>`, 'kop'],
  ['that is most of it', '<div id="kop">De sluis van het dorp wordt</div>', 'kop'],
])('the title of a page without a first heading is its line %s', (_, markup, id) => {
  expect(titleLineIn(markup)).toBe(id)
})

test.each([
  ['a link, as in a list of other texts', `<div id="kop"><a href="/">${title}</a></div>`],
  ['the name of the site', '<div id="naam">Streekblad</div>'],
  ['a line with other words', '<div id="kop">Een andere sluis, en wat ermee gebeurt</div>'],
  ['a repetition below the text', `<div>${prose(9)}</div><div>${prose(8)}</div>`],
])('it is not %s', (_, markup) => {
  expect(titleLineIn(markup)).toBeNull()
})
