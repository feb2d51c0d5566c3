import '../../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { findCards } from '../../../../../src/clutter/find/teasers/cards'
import { surveyDocument } from '../../../../../src/page/survey'
import { pageOf, prose } from '../../../support/page'

function repeat(count: number, markup: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => markup(at)).join('')
}

function groupsIn(markup: string) {
  const survey = surveyDocument(pageOf(markup))
  return findCards(survey).map(({ container, cards, areHeadlined }) => ({
    container: survey.elements[container]?.getAttribute('id'),
    cards: cards.length,
    areHeadlined,
  }))
}

const headline = (at: number) => `Haven krijgt kade nummer ${at}`
const card = (at: number) => `<div class="c"><h3><a href="/${at}">${headline(at)}</a></h3></div>`

describe('teasers', () => {
  test.each([
    ['boxes with a linked heading', `<div id="list">${repeat(3, card)}</div>`],
    [
      'a list of links around a heading and a picture',
      `<ul id="list">${repeat(4, at => `<li><a href="/${at}"><img src="${at}.jpg"><h3>${headline(at)}</h3></a></li>`)}</ul>`,
    ],
    [
      'articles with a kicker, a heading, a sentence and a button',
      `<div id="list">${repeat(
        3,
        at =>
          `<article><span>Binnenland</span><h2><a href="/${at}">${headline(at)}</a></h2><p>${prose(at)}</p><a href="/${at}">Lees meer</a></article>`,
      )}</div>`,
    ],
    [
      'linked lines with the beginning of a text',
      `<ul id="list">${repeat(3, at => `<li><a href="/${at}">${headline(at)}</a><span>De gemeente wil de kade van het dorp in mei...</span></li>`)}</ul>`,
    ],
    [
      'pictures with a linked line under them',
      `<div id="list">${repeat(3, at => `<div class="t"><img src="${at}.jpg"><a href="/${at}">${headline(at)}</a></div>`)}</div>`,
    ],
    [
      'boxes that differ in all but their first class name',
      `<div id="list">${repeat(3, at => card(at).replace('"c"', `"c c-${at}"`))}</div>`,
    ],
  ])('%s', (_, markup) => {
    const [group] = groupsIn(markup)
    expect(group).toMatchObject({ container: 'list', areHeadlined: true })
    expect(group?.cards).toBeGreaterThanOrEqual(3)
  })

  test('are counted without the advertisement between them', () => {
    const markup = `<div id="list">${repeat(4, card)}<div class="c">Reclame</div></div>`
    expect(groupsIn(markup)).toEqual([{ container: 'list', cards: 4, areHeadlined: true }])
  })

  test('in two rows are two groups', () => {
    const markup = `<div id="one">${repeat(3, card)}</div><div id="two">${repeat(4, card)}</div>`
    expect(groupsIn(markup).map(({ container, cards }) => [container, cards])).toEqual([
      ['one', 3],
      ['two', 4],
    ])
  })
})

test('list items that open with a link are a group, but one without headlines, as texts have them', () => {
  const markup = `<ul id="list">${repeat(3, at => `<li><a href="/wet/${at}">Waterwet, artikel ${at}</a> regelt het peil</li>`)}</ul>`
  expect(groupsIn(markup)).toEqual([{ container: 'list', cards: 3, areHeadlined: false }])
})

describe('no teasers', () => {
  test.each([
    ['two boxes', `<div>${repeat(2, card)}</div>`],
    [
      'sections of an article',
      `<div>${repeat(4, at => `<section><h2>Deel ${at} van het plan</h2><p>${prose(at)}</p></section>`)}</div>`,
    ],
    [
      'long sections whose headings link to themselves',
      `<div>${repeat(3, at => `<section><h2><a href="/plan/${at}">Deel ${at} van het plan</a></h2>${repeat(8, more => `<p>${prose(more)}</p>`)}</section>`)}</div>`,
    ],
    [
      'sections with headings that link to places in the page',
      `<div>${repeat(3, at => card(at).replace(/href="[^"]*"/, `href="#deel-${at}"`))}</div>`,
    ],
    [
      'paragraphs that open with a link',
      `<div>${repeat(5, at => `<p><a href="/${at}">${headline(at)}</a> ${prose(at)}</p>`)}</div>`,
    ],
    [
      'list items with a link late in their sentence',
      `<ul>${repeat(4, at => `<li>${prose(at)} Meer staat in <a href="/${at}">${headline(at)}</a></li>`)}</ul>`,
    ],
    ['boxes that all lead to one page', `<div>${repeat(4, () => card(1))}</div>`],
    ['labels', `<div>${repeat(5, at => `<div><a href="/${at}">Sport</a></div>`)}</div>`],
    [
      'menus with many links each',
      `<div>${repeat(3, box => `<div>${repeat(9, at => `<a href="/${box}/${at}">${headline(at)}</a>`)}</div>`)}</div>`,
    ],
    [
      'forms',
      `<div>${repeat(3, at => `<div><form><h3><a href="/${at}">${headline(at)}</a></h3></form></div>`)}</div>`,
    ],
    [
      'a table of links',
      `<table>${repeat(5, at => `<tr><td><a href="/${at}">${headline(at)}</a></td></tr>`)}</table>`,
    ],
    [
      'boxes of which most are no cards',
      `<div>${repeat(3, card)}${repeat(4, at => `<div class="c">${prose(at)}</div>`)}</div>`,
    ],
  ])('%s', (_, markup) => {
    expect(groupsIn(markup)).toEqual([])
  })
})
