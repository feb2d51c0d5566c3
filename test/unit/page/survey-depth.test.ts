import { expect, test, vi } from 'vitest'
import { surveyDocument } from '../../../src/page/survey'

// No such document can be made here, so its property is set on the document itself.
vi.mock('../../../src/page/document-access', async load => ({
  ...(await load<object>()),
  rootElementOf: ({ documentElement }: Document) => documentElement,
}))

const depth = 20_000

/** Such a deep tree overflows the stack of the test's DOM in a document, so it is walked from its own root. */
function deepTree(): { readonly document: Document; readonly elements: readonly Element[] } {
  const document = window.document.implementation.createHTMLDocument('Diep')
  const elements = Array.from({ length: depth }, () => document.createElement('div'))
  for (const [at, element] of elements.entries()) elements[at - 1]?.append(element)
  elements.at(-1)?.append('Onderin staat tekst.')
  Object.defineProperties(document, {
    documentElement: { value: elements[0] },
    getElementsByTagName: { value: () => elements },
  })
  return { document, elements }
}

test('a page nested 20,000 elements deep is walked completely', () => {
  const { document } = deepTree()
  const survey = surveyDocument(document)
  expect(survey.parent.at(-1)).toBe(depth - 2)
  expect(survey.end[0]).toBe(depth)
  expect([survey.textLength[0], survey.textLength.at(-1)]).toEqual([20, 20])
})
