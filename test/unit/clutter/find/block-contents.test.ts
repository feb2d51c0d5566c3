import { describe, expect, test } from 'vitest'
import { contentsOf } from '../../../../src/clutter/find/block-contents'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf } from '../../support/page'

function contents(markup: string) {
  const document = pageOf(markup)
  const survey = surveyDocument(document)
  return contentsOf(
    survey,
    [...document.body.children].map(element => survey.numberOf.get(element) ?? -1),
  )
}

describe('what a run of blocks holds', () => {
  test('is summed over all of them', () => {
    const markup = '<h2>Meer</h2><p>a <a href="/a">bcd</a></p><ul><li><a href="/e">ef</a></li></ul>'
    expect(contents(markup)).toMatchObject({ text: 10, linked: 5, links: 2, prose: 0 })
  })

  test('counts links that lead somewhere only', () => {
    expect(contents('<p><a>a</a><a name="b">b</a><a href="/c">c</a></p>').links).toBe(1)
  })

  test('counts headings in links and headings around links', () => {
    const markup = '<a href="/a"><h3>Een</h3></a><h3><a href="/b">Twee</a></h3><h3>Drie</h3>'
    expect(contents(markup).linkedHeadings).toBe(2)
  })

  test.each([
    ['<input>', 1, 1],
    ['<input type="email">', 1, 1],
    ['<textarea></textarea>', 1, 1],
    ['<input type="submit">', 1, 0],
    ['<input type="checkbox">', 1, 0],
    ['<input type="radio"><input type="radio">', 2, 0],
    ['<button>Ja</button>', 1, 0],
    ['<select></select>', 1, 0],
    ['<p>tekst</p>', 0, 0],
  ])('of %s: %d controls, %d of which take text', (markup, controls, fields) => {
    expect(contents(`<div>${markup}</div>`)).toMatchObject({ controls, fields })
  })

  test('counts no hidden field as something to fill in', () => {
    expect(contents('<div><input type="hidden"></div>').fields).toBe(0)
  })
})
