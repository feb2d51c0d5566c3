import '../../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { createOfferFinder } from '../../../../../src/clutter/find/prompts/offers'
import { findOverlays } from '../../../../../src/clutter/find/prompts/overlays'
import { clutterRules } from '../../../../../src/rules'
import { paragraphs, prose } from '../../../support/page'
import { suspectedOn } from './suspected'

const find = createOfferFinder(clutterRules.actions)
const title = '<h1>De sluis blijft nog jaren dicht</h1>'
const suspected = (markup: string) =>
  suspectedOn(`<main>${title}${paragraphs(3)}${markup}${paragraphs(3)}</main>`, find)
const sentence = 'Deze krant wordt gemaakt door vrijwilligers en is van niemand.'

describe('an offer', () => {
  test.each([
    '<button>Doneer nu</button>',
    '<a href="/geef">Spenden</a>',
    '<a href="/konto">Skapa konto</a> <a href="/in">Logga in</a>',
    '<p><a href="/nb">Nieuwsbrief: abonneer je</a></p>',
    '<a href="/app">Download the app</a>',
  ])('has %s', action => {
    expect(suspected(`<div id="box"><p>${sentence}</p>${action}</div>`)).toEqual(['box'])
  })
})

describe('no offer', () => {
  test.each([
    [
      'a link in a sentence',
      `<div><p>${sentence} Wie wil, kan <a href="/geef">doneren</a> aan het fonds.</p></div>`,
    ],
    ['a link to a document', `<div><p>${sentence}</p><a href="/a">Lees het hele rapport</a></div>`],
    ['a list of links', '<div><a href="/a">Log in</a><a href="/b">Registreer</a></div>'],
    [
      'a long text',
      `<div><p>${prose(1)}</p><p>${prose(2)}</p><p>${prose(3)}</p><button>Doneer</button></div>`,
    ],
  ])('is %s', (_, markup) => {
    expect(suspected(markup)).toEqual([])
  })
})

describe('what lies over the page', () => {
  test.each([
    [
      'a dialog',
      '<div id="box" role="dialog"><p>Nog twee verhalen gratis, daarna niet meer.</p><button>Verder</button></div>',
      ['box'],
    ],
    [
      'a dialog in another box',
      '<div><div id="box" aria-modal="true"><p>Nog twee verhalen gratis, daarna niet meer.</p><a href="/a">Verder</a></div></div>',
      ['box'],
    ],
    [
      'no dialog without anything to press',
      '<div role="dialog"><p>Nog twee verhalen gratis, daarna niet meer.</p></div>',
      [],
    ],
    [
      'no box in the page',
      '<div><p>Nog twee verhalen gratis, daarna niet meer.</p><button>Verder</button></div>',
      [],
    ],
  ])('is %s', (_, markup, found) => {
    expect(suspectedOn(`<main>${title}${paragraphs(4)}</main>${markup}`, findOverlays)).toEqual(found)
  })

  test('is not the article, if it is shown in a dialog', () => {
    const page = `<div role="dialog">${title}${paragraphs(4)}<button>Sluit</button></div>${paragraphs(1)}`
    expect(suspectedOn(page, findOverlays)).toEqual([])
  })
})
