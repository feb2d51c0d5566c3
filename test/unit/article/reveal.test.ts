import '../support/standard-dom'
import { expect, test } from 'vitest'
import { pruneClone } from '../../../src/article/prune'
import { surveyDocument } from '../../../src/domain/survey'
import { one, pageOf, paragraphs } from '../support/page'

/** The copy of a page that extraction works on. */
function copyOf(markup: string): Document {
  const page = pageOf(markup)
  return pruneClone(page, surveyDocument(page), []).document
}

test('a body that React streams in stands where its template keeps its place', () => {
  const copy = copyOf(
    `<main><h1>Kade</h1><template id="B:0"></template><p>Einde</p></main><div hidden id="S:0">${paragraphs(4)}</div>`,
  )
  expect([...one(copy, 'main').children].map(child => child.tagName)).toEqual(['H1', 'P', 'P', 'P', 'P', 'P'])
  expect(one(copy, 'main').lastElementChild?.textContent).toBe('Einde')
})

test('a streamed part whose place is gone is shown where it is', () => {
  const copy = copyOf(`<main><h1>Kade</h1></main><div hidden id="S:3">${paragraphs(1)}</div>`)
  expect(one(copy, '[id="S:3"]').hasAttribute('hidden')).toBe(false)
})

test.each(['style="display:none"', 'hidden', 'aria-hidden="true"', 'style="visibility: hidden"'])(
  'text that is all hidden by %s until a script has run is shown',
  hiding => {
    const section = `<section ${hiding}>${paragraphs(2)}</section>`
    const copy = copyOf(`<main>${section}${section}${section}</main>`)
    expect([...copy.querySelectorAll('section')].map(one => one.attributes.length)).toEqual([0, 0, 0])
  },
)

test('where most of the text is to be seen, what is hidden stays hidden', () => {
  const copy = copyOf(`<main>${paragraphs(6)}<div style="display:none">${paragraphs(2)}</div></main>`)
  expect(one(copy, 'div').getAttribute('style')).toContain('none')
})
