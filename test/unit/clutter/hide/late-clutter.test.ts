import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { createClutterFinder } from '../../../../src/clutter/find/find-clutter'
import { createAddedContext } from '../../../../src/clutter/find/page-context'
import { createReturnTest, watchLateClutter } from '../../../../src/clutter/hide/late-clutter'
import type { Clutter } from '../../../../src/domain/clutter'
import { surveyDocument } from '../../../../src/page/survey'
import { clutterRules } from '../../../../src/rules'
import { tidyRules } from '../../../../src/rules/tidy'
import { pageOf, paragraphs, prose } from '../../support/page'

const find = createClutterFinder(clutterRules)
const page = `<title>De sluis blijft dicht</title><main><article><h1>De sluis blijft dicht</h1>
  ${paragraphs(10)}</article></main>`
const teasers = '<ul><li><a href="/a">Haven krijgt kade</a></li><li><a href="/b">Brug gaat open</a></li></ul>'

/** Adds pieces to a page. @returns the kinds of clutter found in them, and how often it was searched */
async function addPieces(
  markup: string,
  pieces: readonly string[],
  hasJustActed = false,
  rule = (clutter: readonly Clutter[]) => clutter,
) {
  const document = pageOf(markup)
  const found: Clutter[] = []
  let searches = 0
  const stop = watchLateClutter(document, surveyDocument(document), {
    createAddedContext,
    find,
    kinds: tidyRules.hidden,
    neverProse: new Set([...tidyRules.prompts, 'comments']),
    rule,
    schedule: work => {
      searches++
      work()
      return () => undefined
    },
    now: () => 0,
    hasJustActed: () => hasJustActed,
    onFound: clutter => found.push(...clutter),
  })
  for (const piece of pieces) {
    document.body.append(...pageOf(piece).body.childNodes)
    await new Promise(resolve => setTimeout(resolve))
  }
  stop()
  return { kinds: found.map(({ kind }) => kind), searches }
}

const long = `${prose(1)} ${prose(2)} ${prose(3)}`

describe('late clutter', () => {
  test.each([
    ['includes a prompt', ['<div class="cookie-banner"><p>Wij gebruiken cookies</p></div>'], ['consent']],
    ['includes a prompt with a long text', [`<div class="cookie-banner"><p>${long}</p></div>`], ['consent']],
    ['includes a sidebar', [`<aside>${teasers}</aside>`], ['sidebar']],
    [
      'includes related articles with a heading',
      [`<section><h2>Lees ook</h2>${teasers}</section>`],
      ['related'],
    ],
    ['does not include navigation', [`<nav>${teasers}</nav>`], []],
    ['does not include a paragraph of the article', [`<p>${prose(9)}</p>`], []],
    [
      'does not include paragraphs of the article whatever their class name',
      [`<div class="related">${paragraphs(8, 20)}</div>`],
      [],
    ],
    ['does not include the title', ['<div class="share"><h1>De sluis blijft dicht</h1></div>'], []],
  ])('%s', async (_, pieces, kinds) => {
    expect((await addPieces(page, pieces)).kinds).toEqual(kinds)
  })

  test('is what the site rules return', async () => {
    const reason = {
      signal: 'siteRule',
      by: 'user',
      site: 'example.nl',
      selector: 'p',
      otherwise: null,
    } as const
    const rule = (found: readonly Clutter[]): Clutter[] =>
      found.map(({ element }) => ({ element, kind: 'picked', reason }))
    expect((await addPieces(page, [`<aside>${teasers}</aside>`], false, rule)).kinds).toEqual(['picked'])
    expect((await addPieces(page, [`<aside>${teasers}</aside>`], false, () => [])).kinds).toEqual([])
  })

  test('does not include what is added right after a click or key of the user', async () => {
    expect((await addPieces(page, [`<aside>${teasers}</aside>`], true)).kinds).toEqual([])
  })

  test('does not include a whole article that comes in ten small blocks', async () => {
    const piece = (at: number) =>
      `<div class="related related-${at}"><p>${prose(at)}</p><a href="/${at}">x</a></div>`
    const { kinds } = await addPieces(
      page,
      Array.from({ length: 10 }, (_, at) => piece(at)),
    )
    expect(kinds.length).toBeLessThanOrEqual(4)
  })
})

test('an article that comes late itself is not clutter', async () => {
  const { kinds } = await addPieces('<title>De sluis</title><div id="app"></div>', [
    `<div class="sidebar">${paragraphs(10)}</div>`,
  ])
  expect(kinds).toEqual([])
})

/** Inserts blocks that are alike, one after the other. */
function insert(className: string, times: number, isRemoved: boolean): boolean[] {
  const returnsTooOften = createReturnTest()
  return Array.from({ length: times }, () => {
    const element = document.createElement('div')
    element.className = className
    document.body.append(element)
    const isTooOften = returnsTooOften({
      element,
      kind: 'consent',
      reason: { signal: 'token', token: 'cookiebar' },
    })
    if (isRemoved) element.remove()
    return isTooOften
  })
}

test('a block that returns each time it was removed is left alone in the end', () => {
  expect(insert('cookiebar', 7, true)).toEqual([false, false, false, false, false, true, true])
})

test('a row of blocks that are alike and stay does not count as returning', () => {
  expect(insert('ad-slot', 20, false)).not.toContain(true)
})
