import '../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { createArticleExtractor } from '../../../src/article/extract'
import { surveyDocument } from '../../../src/page/survey'
import { articleRules } from '../../../src/rules'
import { pageOf, paragraphs, prose } from '../support/page'
import { clutterIn } from '../support/rebuilt'

const extract = createArticleExtractor(articleRules)

const picture = (name: string) => `<img src="/${name}.jpg" width="800" height="500" alt="${name}">`

/** A page with many kinds of clutter, all `.weg`, before, in and after its text. */
const page = `<html lang="nl"><head><title>De sluis blijft dicht | Streekblad</title>
  <meta name="author" content="Anna de Vries"></head><body>
  <div class="weg" id="boven"><p>Vandaag gratis te lezen voor leden.</p></div>
  <div><div>${picture('reclamezuil')}<p>Korting op lampen, nu in de winkel.</p></div></div>
  <main><article><h1>De sluis blijft dicht</h1><p class="auteur">Door Anna de Vries</p>
  <div><figure>${picture('sluis')}<figcaption>De sluis bij het dorp</figcaption></figure>${paragraphs(3)}
    <div class="weg" id="brief"><h3>Nieuwsbrief</h3><p>Elke ochtend het nieuws uit de streek in je bus.</p>
      <form><input type="email"><button>Meld je aan</button></form><p style="display:none">Verborgen regel</p></div>
    ${paragraphs(2, 3)}<figure>${picture('brug')}</figure>
    <p class="weg" id="lees">Lees ook: <a href="/brug">De brug gaat open</a></p>
    <h2>Het vervolg</h2>${paragraphs(2, 5)}
    <ul><li>${prose(7)}</li><li class="weg" id="punt">Een punt apart van de lijst</li><li>${prose(8)}</li></ul>
    <div class="weg" id="plaat">${picture('kaart')}</div>
    <div class="weg" id="knoppen"><button>Deel dit</button><button>Bewaar</button></div>
    ${paragraphs(2, 9)}</div></article></main>
  <div>${picture('stadsfeest')}<p>Lampen voor elke kamer, tien jaar garantie.</p></div>
  <aside class="weg" id="onder"><h3><a href="/een">De brug gaat morgen weer open</a></h3>
    <h3><a href="/twee">Haven krijgt een nieuwe kade</a></h3></aside></body></html>`

const document = pageOf(page)
const survey = surveyDocument(document)

function read(...ids: string[]) {
  const restored = ids.map(id => {
    const element = document.querySelector(`#${id}`)
    if (!element) throw new Error(`no ${id}`)
    return element
  })
  return extract(document, survey, clutterIn(document, '.weg'), { restored })
}

/** Each block by its first words, and pictures by their name. */
function blocksOf({ content }: ReturnType<typeof read>): string[] {
  return [...content.children].map(block => {
    const name = block.querySelector('img')?.getAttribute('alt')
    return name ?? `${block.localName} ${block.textContent?.trim().slice(0, 24).trim()}`
  })
}

const without = blocksOf(read())

/** The blocks that restoring adds to the article, and the block before them. */
function addedBy(...ids: string[]) {
  const blocks = blocksOf(read(...ids))
  const at = blocks.findIndex((block, index) => block !== without[index])
  const added = blocks.slice(at, at + blocks.length - without.length)
  expect([...blocks.slice(0, at), ...blocks.slice(at + added.length)]).toEqual(without)
  return { after: blocks[at - 1], added }
}

describe('a restored block', () => {
  test.each<[string, string, string | undefined, string[]]>([
    ['above everything else', 'boven', undefined, ['p Vandaag gratis te lezen']],
    [
      'in the text, without its form and hidden lines',
      'brief',
      `p ${prose(2).slice(0, 24).trim()}`,
      ['h2 Nieuwsbrief', 'p Elke ochtend het nieuws'],
    ],
    [
      'after a picture, although such a line is removed from an article',
      'lees',
      'brug',
      ['p Lees ook: De brug gaat o'],
    ],
    ['in a list', 'punt', `ul ${prose(7).slice(0, 24).trim()}`, ['ul Een punt apart van de li']],
    ['with nothing but a picture', 'plaat', `ul ${prose(7).slice(0, 24).trim()}`, ['kaart']],
    [
      'below everything else, with headings only and without the picture in between',
      'onder',
      `p ${prose(10).slice(0, 24).trim()}`,
      ['h2 De brug gaat morgen weer', 'h2 Haven krijgt een nieuwe'],
    ],
  ])('%s is inserted where it was, and nothing else is', (_, id, after, added) => {
    expect(addedBy(id)).toEqual({ after, added })
  })

  test('with only buttons adds nothing', () => {
    expect(blocksOf(read('knoppen'))).toEqual(without)
  })

  test('leaves the rest of the article as it is', () => {
    const { content: _, wordCount, ...bare } = read()
    for (const id of ['boven', 'brief', 'lees', 'punt', 'plaat', 'onder']) {
      const { content: __, wordCount: more, ...other } = read(id)
      expect(other).toEqual(bare)
      expect(more >= wordCount).toBe(true)
    }
  })

  test('is included in the word count', () => {
    expect(read('boven').wordCount).toBe(read().wordCount + 6)
  })

  test('that was added after the survey is ignored', () => {
    const late = document.createElement('p')
    const article = extract(document, survey, clutterIn(document, '.weg'), { restored: [late] })
    expect(blocksOf(article)).toEqual(without)
  })
})

test('several restored blocks keep their order, even after the same block', () => {
  const blocks = blocksOf(read('onder', 'plaat', 'brief', 'punt', 'boven'))
  const added = blocks.filter(block => !without.includes(block))
  expect(added).toEqual([
    'p Vandaag gratis te lezen',
    'h2 Nieuwsbrief',
    'p Elke ochtend het nieuws',
    'ul Een punt apart van de li',
    'kaart',
    'h2 De brug gaat morgen weer',
    'h2 Haven krijgt een nieuwe',
  ])
})

test('a restored block inside another is inserted once', () => {
  const inner = document.querySelector('#brief p')
  const outer = document.querySelector('#brief')
  if (!inner || !outer) throw new Error('no newsletter')
  const article = extract(document, survey, clutterIn(document, '.weg'), { restored: [inner, outer] })
  expect(blocksOf(article)).toEqual(blocksOf(read('brief')))
})

test('the page is not changed', () => {
  const before = document.documentElement.outerHTML
  read('boven', 'brief', 'plaat', 'onder')
  expect(document.documentElement.outerHTML).toBe(before)
})
