import '../../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { findForms } from '../../../../../src/clutter/find/prompts/forms'
import { paragraphs, prose } from '../../../support/page'
import { suspectedOn } from './suspected'

const article = `<h1>De sluis blijft nog jaren dicht</h1>${paragraphs(6)}`
const suspected = (markup: string) => suspectedOn(`<main>${article}${markup}</main>`, findForms)

const secret = '<input type="password"><button>Los</button>'
const address = '<input type="email"><button>Los</button>'

test('a form between short paragraphs is one without them', () => {
  const lines = Array.from(
    { length: 4 },
    (_, at) => `<p>De schippers moeten in week ${at} alweer omvaren.</p>`,
  )
  expect(suspected(`<div>${lines.join('')}<div id="box"><form>${address}</form></div></div>`)).toEqual([
    'box',
  ])
})

describe('a login or a subscription', () => {
  test.each([
    ['a form', `<form id="box">${secret}</form>`, ['box']],
    [
      'a form with a heading and a sentence',
      `<div id="box"><h2>Konto</h2><p>${prose()}</p><form>${secret}</form></div>`,
      ['box'],
    ],
    [
      'steps beside each other, one of them without a field',
      `<div id="box"><div class="s"><p>${prose()}</p>${secret}</div><div class="s"><p>${prose(1)}</p></div></div>`,
      ['box'],
    ],
    [
      'a field for an address',
      `<div id="box"><h3>Elke ochtend</h3><p>${prose()}</p><form>${address}</form></div>`,
      ['box'],
    ],
    [
      'one that only its hint tells',
      '<div id="box"><input placeholder="naam@krant.example"><button>Los</button></div>',
      ['box'],
    ],
    [
      'a form without a box, with the heading before it',
      `<h3 id="kop">Konto</h3><p id="zin">Meld u aan.</p><form id="box">${secret}</form>`,
      ['kop', 'zin', 'box'],
    ],
  ])('is %s', (_, markup, found) => {
    expect(suspected(markup)).toEqual(found)
  })
})

describe('no login or subscription', () => {
  test.each([
    ['a search', '<form><input type="search"><button>Zoek</button></form>'],
    ['a field for a name', '<form><input name="naam"><button>Los</button></form>'],
    ['a letter to the editor', `<form>${address}<textarea></textarea></form>`],
    ['an order', `<form>${'<input>'.repeat(5)}${address}</form>`],
  ])('is %s', (_, markup) => {
    expect(suspected(markup)).toEqual([])
  })

  test('reaches over the paragraphs beside it', () => {
    expect(
      suspectedOn(
        `<h1>De sluis blijft dicht</h1><div>${paragraphs(6)}<form>${secret}</form></div>`,
        findForms,
      ),
    ).toEqual(['form'])
  })
})
