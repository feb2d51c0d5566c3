import '../../../support/standard-dom'

import { expect, test } from 'vitest'
import { createClutterFinder } from '../../../../../src/clutter/find/find-clutter'
import { createPageContext } from '../../../../../src/clutter/find/page-context'
import { clutterRules } from '../../../../../src/rules'
import { pageOf, paragraphs } from '../../../support/page'

const find = createClutterFinder({ ...clutterRules, tokens: {}, markup: {} })

function repeat(count: number, markup: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => markup(at)).join('')
}

const headline = (at: number) => `Haven krijgt kade nummer ${at}`
const lead = (at: number) => `Het werk aan de kade van het dorp begint in week ${at} en duurt een maand.`
const bare = (at: number) => `<div class="vak"><h3>${headline(at)}</h3><p>${lead(at)}</p></div>`
const opened = (at: number) =>
  `<div class="vak" onclick="open(${at})"><h3>${headline(at)}</h3><p>${lead(at)}</p></div>`

/** The text that is found in a page with bare teasers after its text, and this behind them. */
function foundBefore(markup: string): string {
  const row = `<section><h4>Uit de streek</h4><div>${repeat(4, bare)}</div></section>`
  const page = pageOf(
    `<h1>De sluis van het dorp wordt hersteld</h1><div>${paragraphs(6)}${row}</div><div>${markup}</div>`,
  )
  return find(createPageContext(page))
    .map(({ element }) => element.textContent)
    .join()
}

test('teasers that show nothing but their shape are told by others on the page that are built alike', () => {
  const others = `<aside><h4>Uit de stad</h4>${repeat(4, at => opened(at + 10))}</aside>`
  expect(foundBefore(others)).toContain(lead(13))
  expect(foundBefore(others)).toContain(lead(3))
})

test('others that are built otherwise do not tell', () => {
  const others = `<aside><h4>Uit de stad</h4>${repeat(4, at => opened(at + 10).replace('"vak"', '"rij"'))}</aside>`
  expect(foundBefore(others)).toContain(lead(13))
  expect(foundBefore(others)).not.toContain(lead(3))
})
