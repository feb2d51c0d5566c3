import { describe, expect, test } from 'vitest'
import { collectArrivals } from '../../../../src/clutter/hide/added-elements'
import { hiddenMark } from '../../../../src/page/own-markup'
import { surveyDocument } from '../../../../src/page/survey'
import { one, pageOf, paragraphs } from '../../support/page'

const text = `<main><article><h1>De sluis</h1>${paragraphs(3)}</article></main>`

/** What is to be looked at once pieces came in, each to its place. */
async function arrive(
  markup: string,
  ...pieces: readonly (readonly [place: string, tag: string, id: string])[]
) {
  const document = pageOf(markup)
  const arrivals = collectArrivals(surveyDocument(document))
  const observer = new MutationObserver(() => undefined)
  observer.observe(document, { childList: true, subtree: true })
  for (const [place, tag, id] of pieces) {
    const element = document.createElement(tag)
    element.id = id
    element.textContent = 'Tekst'
    one(document, place).append(element)
  }
  arrivals.add(observer.takeRecords())
  return { document, arrivals, ids: arrivals.take().map(element => element.id || element.localName) }
}

describe('looked at is', () => {
  test.each([
    ['what came', text, [['body', 'div', 'a']], ['a']],
    ['what came into the article, alone', text, [['article', 'div', 'a']], ['a']],
    [
      'a box that came, not its piece',
      text,
      [
        ['body', 'div', 'a'],
        ['#a', 'p', 'b'],
      ],
      ['a'],
    ],
    ['a box that waited empty', `${text}<div id="w"></div>`, [['#w', 'p', 'a']], ['w']],
    ['not a box with a text of its own', `${text}<div id="w">Al hier</div>`, [['#w', 'p', 'a']], ['a']],
    ['nothing in what is hidden', `${text}<div id="w" ${hiddenMark}>Weg</div>`, [['#w', 'p', 'a']], []],
    ['nothing of our own', text, [['body', 'leeslamp-tray', 'a']], []],
  ] as const)('%s', async (_, markup, pieces, ids) => {
    expect((await arrive(markup, ...pieces)).ids).toEqual(ids)
  })

  test('nothing twice', async () => {
    const { arrivals } = await arrive(text, ['body', 'div', 'a'])
    expect(arrivals.isEmpty()).toBe(true)
    expect(arrivals.take()).toEqual([])
  })
})
