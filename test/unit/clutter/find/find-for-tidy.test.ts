import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { createClutterFinder } from '../../../../src/clutter/find/find-clutter'
import { createTidyFinder } from '../../../../src/clutter/find/find-for-tidy'
import { createPageContext } from '../../../../src/clutter/find/page-context'
import type { ClutterKind } from '../../../../src/domain/clutter'
import { clutterRules } from '../../../../src/rules'
import { tidyRules } from '../../../../src/rules/tidy'
import { pageOf, paragraphs } from '../../support/page'

const plain = createClutterFinder({
  ...clutterRules,
  popups: { ids: 'gate-root', classes: 'gate-layer', others: ['gate-keeper'] },
})
const find = createTidyFinder(plain, {
  ...tidyRules,
  offers: { appBanner: { nl: 'lees verder in de app*' } },
})

function foundOn(below: string, kinds?: ReadonlySet<ClutterKind>) {
  const page = pageOf(`<title>De sluis blijft dicht</title><main><article><h1>De sluis blijft dicht</h1>
    ${paragraphs(8)}</article></main>${below}`)
  return find(createPageContext(page), kinds ?? tidyRules.hidden)
}
const told = (below: string) =>
  foundOn(below).map(({ element, kind, reason }) => [element.id, kind, reason.signal])

const offer = '<div id="offer"><h2>Lees verder in de app</h2><p>Sneller.</p><button>Openen</button></div>'

describe('beyond what the finder finds', () => {
  test('are pop-ups of consent platforms', () => {
    const [block] = foundOn('<div id="gate-root"><p>Mogen wij iets onthouden?</p></div>')
    expect(block).toMatchObject({ kind: 'consent', reason: { signal: 'selector', selector: '#gate-root' } })
  })

  test('are such in one that was found, once', () => {
    expect(told('<div id="all" class="cookie-banner"><p class="gate-layer">Mag dat?</p></div>')).toEqual([
      ['all', 'consent', 'token'],
    ])
  })

  test('are such around one that was found, once', () => {
    expect(told('<div id="gate-root"><p class="cookie-banner">Mag dat?</p></div>')).toEqual([
      ['gate-root', 'consent', 'selector'],
    ])
  })

  test('is what a heading offers', () => {
    expect(told(offer)).toEqual([['offer', 'appBanner', 'heading']])
  })

  test('is nothing of a kind that is not looked for', () => {
    expect(foundOn(`${offer}<div id="gate-root">Mag dat?</div>`, new Set<ClutterKind>(['related']))).toEqual(
      [],
    )
  })

  test('is all in document order', () => {
    const made = `<div id="gate-root">Mag dat?</div><div id="b" class="related-posts"><a href="/a">Haven</a></div>${offer}
      <gate-keeper id="d">Mag dat?</gate-keeper>`
    expect(told(made).map(([id]) => id)).toEqual(['gate-root', 'b', 'offer', 'd'])
  })
})

describe('the guard keeps', () => {
  test.each([
    ['the text', `<div class="gate-layer"><h1>De sluis blijft dicht</h1>${paragraphs(8)}</div>`],
    ['the title', `<div class="gate-layer"><h1>De sluis blijft dicht</h1></div>${paragraphs(8)}`],
    [
      'a text in pieces',
      `<h1>De sluis blijft dicht</h1>${`<div class="gate-layer">${paragraphs(3)}</div>`.repeat(3)}`,
    ],
    ['the page', `<main class="gate-layer"><p>Mag dat?</p></main>${paragraphs(8)}`],
  ])('%s', (_, made) => {
    const page = pageOf(`<title>De sluis blijft dicht</title>${made}`)
    expect(find(createPageContext(page))).toEqual([])
  })
})

test('on a page with neither, the finder’s result is unchanged', () => {
  const page = pageOf(
    `<title>De sluis</title><h1>De sluis blijft dicht</h1>${paragraphs(8)}<aside><a href="/a">Haven</a></aside>`,
  )
  const context = createPageContext(page)
  expect(find(context)).toEqual(plain(context))
})
