import { describe, expect, test } from 'vitest'
import { textOfPassage } from '../../../../src/article/passages/passage'
import { chooseByReadability } from '../../../../src/article/second-reader/readability'
import { traceCopy } from '../../../../src/article/second-reader/traced-copy'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf, prose } from '../../support/page'

/** The first word of each passage that is chosen; `null` where nothing is. */
function chosen(page: Document): readonly string[] | null {
  const survey = surveyDocument(page)
  const choice = chooseByReadability(page, survey)
  return (
    choice && survey.passages.filter((_, at) => choice[at]).map(passage => textOfPassage(survey, passage))
  )
}

const text = [0, 1, 2, 3, 4].map(prose)
const menu = `<nav><ul>${'<li><a href="/a">Kop</a></li>'.repeat(9)}</ul></nav>`

describe('what Readability chooses', () => {
  test.each([
    ['paragraphs', text.map(part => `<p>${part}</p>`).join('')],
    ['blocks', text.map(part => `<div>${part}</div>`).join('')],
    ['lines in one block', text.join('<br><br>')],
    [
      'a block that has blocks around it',
      `<div><div>${text.map(part => `<p>${part}</p>`).join('')}</div></div>`,
    ],
  ])('is known by its passages: %s', (_, markup) => {
    expect(chosen(pageOf(`${menu}<div id="tekst">${markup}</div>${menu}`))).toEqual(text)
  })

  test('leaves the page as it is', () => {
    const page = pageOf(`${menu}<div>${text.map(part => `<p>${part}</p>`).join('')}</div>`)
    const before = page.documentElement.outerHTML
    chosen(page)
    expect(page.documentElement.outerHTML).toBe(before)
  })

  test('is known whatever data the attributes hold', () => {
    const data = 'a '.repeat(3_000)
    const page = pageOf(text.map(part => `<p data-all="${data}" class="${data}">${part}</p>`).join(''))
    const { document } = traceCopy(page, surveyDocument(page))
    const values = [...document.querySelectorAll('p')].flatMap(copy => [...copy.attributes])
    expect(Math.max(...values.map(({ value }) => value.length))).toBe(2_000)
    expect(chosen(page)).toEqual(text)
  })

  test('is nothing on a page without an article', () => {
    expect(chosen(pageOf(''))).toBeNull()
  })
})
