import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { findNamedBlocks } from '../../../../src/clutter/find/named-blocks'
import { compileTokens } from '../../../../src/page/name-tokens'
import { clutterRules } from '../../../../src/rules'
import { paragraphs, prose } from '../../support/page'
import { suspectedOn } from './prompts/suspected'

const matchToken = compileTokens(clutterRules.tokens)
const suspected = (markup: string) =>
  suspectedOn(`<main><h1>De sluis blijft nog jaren dicht</h1>${paragraphs(6)}${markup}</main>`, page =>
    findNamedBlocks(page, matchToken),
  )

describe('a name is enough', () => {
  test.each([
    ['where there are no sentences', '<div id="box" class="related-posts">Haven krijgt kade</div>'],
    [
      'with links',
      `<div id="box" class="related-posts"><p>${prose()}</p><a href="/a">Haven krijgt tweede kade</a></div>`,
    ],
    [
      'with something to press',
      `<div id="box" class="newsletter-box"><p>${prose()}</p><button>Ja</button></div>`,
    ],
    ['of an author’s box that comes last', `<div id="box" class="author-bio"><p>${prose()}</p></div>`],
    [
      'of comments with names and dates',
      `<div id="box" class="comments">${`<p>Geert, 3 mei 2026</p><p>${prose()}</p>`.repeat(2)}</div>`,
    ],
  ])('%s', (_, markup) => {
    expect(suspected(markup)).toEqual(['box'])
  })
})

describe('a name alone removes no sentences', () => {
  test.each([
    ['of a menu', `<div class="menu"><p>${prose()}</p></div>`],
    ['of work that is related', `<div id="RelatedWork"><p>${prose()}</p></div>`],
    ['of comments', `<section class="comments"><p>${prose()}</p></section>`],
    ['with a link in one of them', `<div class="related"><p>${prose()} Zie <a href="/a">plan</a>.</p></div>`],
    ['of an author within the text', `<p class="author-info">${prose()}</p><p>${prose(1)}</p>`],
  ])('%s', (_, markup) => {
    expect(suspected(markup)).toEqual([])
  })

  test.each(['related-damage', 'RelatedDamage', 'section-related-damage'])(
    'nor does an id that its heading made: %s',
    id => {
      expect(suspected(`<section id="${id}"><h2>Related damage</h2><a href="/a">bron</a></section>`)).toEqual(
        [],
      )
    },
  )
})
