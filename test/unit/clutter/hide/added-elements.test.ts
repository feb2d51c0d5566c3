import { describe, expect, test } from 'vitest'
import { collectAddedElements } from '../../../../src/clutter/hide/added-elements'
import { hiddenMark, markOwn } from '../../../../src/page/own-markup'
import { surveyDocument } from '../../../../src/page/survey'
import { one, pageOf, paragraphs } from '../../support/page'

const text = `<main><article><h1>De sluis</h1>${paragraphs(3)}</article></main>`

/** Adds pieces to a page, one after the other, and takes the elements to look at. */
function addPieces(
  markup: string,
  ...pieces: readonly (readonly [parent: string, tag: string, id: string])[]
) {
  const document = pageOf(markup)
  const added = collectAddedElements(surveyDocument(document))
  const observer = new MutationObserver(() => undefined)
  observer.observe(document, { childList: true, subtree: true })
  for (const [parent, tag, id] of pieces) {
    const element = document.createElement(tag)
    element.id = id
    element.textContent = 'Tekst'
    if (id === 'ours') markOwn(element)
    one(document, parent).append(element)
  }
  added.add(observer.takeRecords())
  return { document, added, ids: added.take().map(element => element.id || element.localName) }
}

describe('the elements to look at', () => {
  test.each([
    ['are those that were added', text, [['body', 'div', 'a']], ['a']],
    ['are not the article they were added to', text, [['article', 'div', 'a']], ['a']],
    [
      'are an added box and not the piece in it',
      text,
      [
        ['body', 'div', 'a'],
        ['#a', 'p', 'b'],
      ],
      ['a'],
    ],
    ['include a box that was empty before', `${text}<div id="w"></div>`, [['#w', 'p', 'a']], ['w']],
    ['are not a box that had text before', `${text}<div id="w">Al hier</div>`, [['#w', 'p', 'a']], ['a']],
    [
      'leave out what was added to a hidden block',
      `${text}<div id="w" ${hiddenMark}>Weg</div>`,
      [['#w', 'p', 'a']],
      [],
    ],
    ['leave out our own elements', text, [['body', 'div', 'ours']], []],
  ] as const)('%s', (_, markup, pieces, ids) => {
    expect(addPieces(markup, ...pieces).ids).toEqual(ids)
  })

  test('are taken once', () => {
    const { added } = addPieces(text, ['body', 'div', 'a'])
    expect(added.isEmpty()).toBe(true)
    expect(added.take()).toEqual([])
  })
})
