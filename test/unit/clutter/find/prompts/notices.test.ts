import '../../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { createLegalNoticeFinder } from '../../../../../src/clutter/find/prompts/legal-notices'
import { createNoticeFinder } from '../../../../../src/clutter/find/prompts/notices'
import { clutterRules } from '../../../../../src/rules'
import { paragraphs } from '../../../support/page'
import { suspectedOn } from './suspected'

const title = '<h1>De sluis blijft nog jaren dicht</h1>'

describe('a notice on commissions', () => {
  const find = createNoticeFinder(clutterRules.notices)

  test.each([
    'Als Partner verdienen wir an qualifizierten Verkäufen.',
    'If you buy through our links, we may earn a commission.',
    'Koop je iets via een link, dan ontvangen wij een commissie.',
    'En achetant par nos liens, nous percevons une commission.',
  ])('is “%s”', words => {
    expect(suspectedOn(`${title}<p id="box">${words}</p>${paragraphs(3)}`, find)).toEqual(['box'])
  })

  test.each([
    [
      'someone’s words',
      '„Für jede Leiter bekommen wir zwei Prozent Provision vom Händler“, sagt die Wirtin.',
    ],
    [
      'a sentence on others',
      'The county earns a commission on every purchase that is made in the market hall.',
    ],
    ['a sentence on links', 'We may earn a place in the chart, the links to the other clubs permitting.'],
  ])('is not %s', (_, words) => {
    expect(suspectedOn(`${title}<p>${words}</p>${paragraphs(3)}`, find)).toEqual([])
  })
})

describe('a legal notice', () => {
  const find = createLegalNoticeFinder(clutterRules.legal)
  const notice = [
    'This page is for information only and is not an offer to buy or sell a security, nor does it take the place of advice.',
    'Past performance is no guide to the future, and the value of what you hold may fall as well as rise at any time.',
    'No liability is accepted for losses that arise from the use of this page, whether by what was done or by what was not.',
  ]
    .map(words => `<p>${words}</p>`)
    .join('')

  test('is its box, however short the article above', () => {
    expect(suspectedOn(`<main>${title}${paragraphs(1)}<div id="box">${notice}</div></main>`, find)).toEqual([
      'box',
    ])
  })

  test('is its paragraphs where only a line announces it', () => {
    const page = `<main>${title}${paragraphs(2)}<p>Disclaimer</p>${notice}</main>`
    expect(suspectedOn(page, find)).toEqual(['p'])
  })

  test.each([
    ['the article itself', `<main>${title}${notice}</main>`],
    ['paragraphs among others like them', `<main>${title}${paragraphs(2)}${notice}</main>`],
    [
      'a text that names one of its subjects',
      `<main>${title}${paragraphs(2)}<div><p>The club takes legal advice from a member whose sister was a judge in the county for thirty years.</p><p>She gave legal advice on the weather, too, which most members hold to be the harder of the two subjects.</p></div></main>`,
    ],
  ])('is not %s', (_, page) => {
    expect(suspectedOn(page, find)).toEqual([])
  })
})
