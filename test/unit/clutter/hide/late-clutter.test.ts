import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { createClutterFinder } from '../../../../src/clutter/find/find-clutter'
import { createAddedContext } from '../../../../src/clutter/find/page-context'
import { watchArrivals } from '../../../../src/clutter/hide/late-clutter'
import type { Clutter } from '../../../../src/domain/clutter'
import { surveyDocument } from '../../../../src/page/survey'
import { clutterRules } from '../../../../src/rules'
import { tidyRules } from '../../../../src/rules/tidy'
import { pageOf, paragraphs, prose } from '../../support/page'

const find = createClutterFinder(clutterRules)
const page = `<title>De sluis blijft dicht</title><main><article><h1>De sluis blijft dicht</h1>
  ${paragraphs(10)}</article></main>`
const teasers = '<ul><li><a href="/a">Haven krijgt kade</a></li><li><a href="/b">Brug gaat open</a></li></ul>'

/** The kinds that are found of what comes into a page, and looks that were taken. */
async function come(
  made: string,
  pieces: readonly string[],
  hasJustActed = false,
  rule = (clutter: readonly Clutter[]) => clutter,
) {
  const document = pageOf(made)
  const found: Clutter[] = []
  let looks = 0
  const stop = watchArrivals(document, surveyDocument(document), {
    createAddedContext,
    find,
    kinds: tidyRules.hidden,
    neverProse: new Set([...tidyRules.prompts, 'comments']),
    rule,
    schedule: work => {
      looks++
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
  return { kinds: found.map(({ kind }) => kind), looks }
}

const long = `${prose(1)} ${prose(2)} ${prose(3)}`

describe('of what comes late is found', () => {
  test.each([
    ['a prompt', ['<div class="cookie-banner"><p>Wij gebruiken cookies</p></div>'], ['consent']],
    ['a prompt with much to say', [`<div class="cookie-banner"><p>${long}</p></div>`], ['consent']],
    ['a sidebar', [`<aside>${teasers}</aside>`], ['sidebar']],
    ['related articles by their heading', [`<section><h2>Lees ook</h2>${teasers}</section>`], ['related']],
    ['no navigation', [`<nav>${teasers}</nav>`], []],
    ['no text of the article', [`<p>${prose(9)}</p>`], []],
    ['no text of it whatever its name', [`<div class="related">${paragraphs(8, 20)}</div>`], []],
    ['no title', ['<div class="share"><h1>De sluis blijft dicht</h1></div>'], []],
  ])('%s', async (_, pieces, kinds) => {
    expect((await come(page, pieces)).kinds).toEqual(kinds)
  })

  test('what the site’s rules leave of it and add to it', async () => {
    const reason = {
      signal: 'siteRule',
      by: 'own',
      site: 'example.nl',
      selector: 'p',
      otherwise: null,
    } as const
    const rule = (found: readonly Clutter[]): Clutter[] =>
      found.map(({ element }) => ({ element, kind: 'picked', reason }))
    expect((await come(page, [`<aside>${teasers}</aside>`], false, rule)).kinds).toEqual(['picked'])
    expect((await come(page, [`<aside>${teasers}</aside>`], false, () => [])).kinds).toEqual([])
  })

  test('nothing right after the reader did something', async () => {
    expect((await come(page, [`<aside>${teasers}</aside>`], true)).kinds).toEqual([])
  })

  test('an article in ten small cuts only in part', async () => {
    const cut = (at: number) =>
      `<div class="related related-${at}"><p>${prose(at)}</p><a href="/${at}">x</a></div>`
    const { kinds } = await come(
      page,
      Array.from({ length: 10 }, (_, at) => cut(at)),
    )
    expect(kinds.length).toBeLessThanOrEqual(4)
  })
})

test('an article that comes late itself is not clutter', async () => {
  const { kinds } = await come('<title>De sluis</title><div id="app"></div>', [
    `<div class="sidebar">${paragraphs(10)}</div>`,
  ])
  expect(kinds).toEqual([])
})
