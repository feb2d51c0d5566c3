import '../../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { createConsentTextFinder } from '../../../../../src/clutter/find/prompts/consent-texts'
import { clutterRules } from '../../../../../src/rules'
import { paragraphs, prose } from '../../../support/page'
import { suspectedOn } from './suspected'

const find = createConsentTextFinder(clutterRules.consent)
const article = `<h1>De sluis blijft nog jaren dicht</h1>${paragraphs(6)}`
const suspected = (markup: string) => suspectedOn(`${markup}<main>${article}</main>`, find)

const text = `<p>Wir und unsere 90 Partner verarbeiten Daten, um Inhalte und Werbung zu personalisieren und Cookies zu setzen.</p>
  <p>Ihre Einwilligung können Sie jederzeit in der Datenschutzerklärung widerrufen, ohne dass Ihnen Kosten entstehen.</p>`

describe('a text that asks for consent', () => {
  test.each([
    '<button>Alles annehmen</button>',
    '<a href="#" class="x">Zustimmen</a>',
    '<input type="button" value="Akzeptieren">',
    '<div role="button">Einverstanden</div>',
    '<button>OK</button>',
  ])('has %s', button => {
    expect(suspected(`<div id="box">${text}${button}</div>`)).toEqual(['box'])
  })

  test('is its box, with more on the same subjects', () => {
    expect(suspected(`<div id="box">${text}<div><button>Ablehnen</button></div></div>`)).toEqual(['box'])
  })

  test('may be a line in place of a video', () => {
    const line = '<p id="box">Om deze inhoud te zien moet je cookies toestaan. <button>Toestaan</button></p>'
    expect(suspectedOn(`${article}${line}${paragraphs(3)}`, find)).toEqual(['box'])
  })

  test('may stand as the same line in place of each of several', () => {
    const line = '<div class="x"><p>Accepteer marketingcookies om dit bericht te kunnen zien.</p></div>'
    expect(suspectedOn(`${article}${line.repeat(3)}`, find)).toEqual(['div'])
    expect(suspectedOn(`${article}${line.repeat(2)}`, find)).toEqual([])
  })
})

describe('no such text', () => {
  test.each([
    ['an article on the subject', `<main><h1>Wie wir Cookies loswerden wollen</h1>${text}${text}</main>`],
    ['such a text without a button', `<div>${text}</div>`],
    ['a button beside other text', `<div>${paragraphs(2)}<button>Akzeptieren</button></div>`],
    ['a link that leads on', `<div>${text}<a href="/akzeptieren">Akzeptieren</a></div>`],
    ['a refrain', `<p>${prose()}</p>`.repeat(4)],
  ])('is %s', (_, markup) => {
    expect(suspectedOn(`${markup}${article}`, find)).toEqual([])
  })
})
