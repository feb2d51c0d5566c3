import { expect, test } from 'vitest'
import { pruneClone } from '../../../src/article/prune'
import type { Clutter } from '../../../src/domain/clutter'
import { surveyDocument } from '../../../src/domain/survey'
import { one, pageOf, paragraphs } from '../support/page'

function prune(markup: string, ...selectors: readonly string[]) {
  const document = pageOf(markup)
  const before = document.documentElement.outerHTML
  const clutter = selectors.map(
    (selector): Clutter => ({
      element: one(document, selector),
      kind: 'related',
      reason: { signal: 'selector', selector },
    }),
  )
  const { document: clone } = pruneClone(document, surveyDocument(document), clutter)
  return { document, before, clone }
}

const page = `<title>Sluis</title><main>${paragraphs(3)}<div id="ook"><p>Lees ook</p></div></main><aside>x</aside>`

test('the copy is the page without its clutter', () => {
  const { clone } = prune(page, '#ook', 'aside')
  expect(clone.querySelector('#ook, aside')).toBeNull()
  expect(clone.querySelectorAll('main > p')).toHaveLength(3)
  expect(clone.title).toBe('Sluis')
})

test('the page is as it was, byte for byte', () => {
  const { document, before } = prune(page, '#ook', 'aside')
  expect(document.documentElement.outerHTML).toBe(before)
})

test('clutter inside other clutter goes with it', () => {
  expect(prune(page, '#ook p', '#ook').clone.body.textContent).not.toContain('Lees ook')
})

test('an element that came after the survey is left out of account', () => {
  const document = pageOf(page)
  const survey = surveyDocument(document)
  const late = document.body.appendChild(document.createElement('div'))
  const reason = { signal: 'selector', selector: 'div' } as const
  const { document: clone } = pruneClone(document, survey, [{ element: late, kind: 'ad', reason }])
  expect(clone.querySelectorAll('main > p')).toHaveLength(3)
})

test.each(['hidden', 'inert', 'aria-hidden="true"'])(
  'an article that the page put away with %s behind a question is brought back in the copy',
  attribute => {
    const { clone, document } = prune(`<main ${attribute}>${paragraphs(4)}</main>`)
    expect(one(clone, 'main').attributes).toHaveLength(0)
    expect(one(document, 'main').attributes).toHaveLength(1)
  },
)

test('a small part that is hidden stays hidden', () => {
  const { clone } = prune(`<main>${paragraphs(6)}<div hidden>${paragraphs(1)}</div></main>`)
  expect(one(clone, 'div').hasAttribute('hidden')).toBe(true)
})

test('fields lose the names by which they would shadow properties of their form', () => {
  const { clone, document } = prune(`${page}<form><input name="parentNode" id="children"></form>`)
  expect(one(clone, 'input').attributes).toHaveLength(0)
  expect(one(document, 'input').attributes).toHaveLength(2)
})
