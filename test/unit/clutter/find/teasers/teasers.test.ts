import '../../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { createClutterFinder } from '../../../../../src/clutter/find/find-clutter'
import { createPageContext } from '../../../../../src/clutter/find/page-context'
import { clutterRules } from '../../../../../src/rules'
import { pageOf, paragraphs, prose } from '../../../support/page'

const find = createClutterFinder({ ...clutterRules, tokens: {}, markup: {} })

/** What is found in a page whose article has this markup after its paragraphs, by any signal or by this one. */
function foundIn(markup: string, isAnySignal = false): string[] {
  const page = pageOf(`<h1>De sluis van het dorp wordt hersteld</h1><div>${paragraphs(6)}${markup}</div>`)
  return find(createPageContext(page))
    .filter(({ reason }) => isAnySignal || reason.signal === 'repeatedCards')
    .map(({ element }) => element.textContent?.trim() ?? '')
}

function repeat(count: number, markup: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => markup(at)).join('')
}

const headline = (at: number) => `Haven krijgt kade nummer ${at}`
const age = (at: number) => `${at + 2} uur geleden`
const lead = (at: number) => `Het werk aan de kade van het dorp begint in week ${at} en duurt een maand.`

describe('other articles are found', () => {
  test.each([
    [
      'without links, in boxes with a time',
      (at: number) => `<div><h3>${headline(at)}</h3><p>${lead(at)}</p><span>${age(at)}</span></div>`,
    ],
    [
      'opened by a script',
      (at: number) => `<div onclick="open(${at})"><b>${headline(at)}</b><p>${lead(at)}</p></div>`,
    ],
    [
      'with an address for a script',
      (at: number) => `<div data-href="/${at}"><div>${headline(at)}</div><p>${lead(at)}</p></div>`,
    ],
    [
      'linked in a line that is no heading',
      (at: number) =>
        `<li><div><a href="/${at}">${headline(at)}</a></div><div>${lead(at)}</div><time>${age(at)}</time></li>`,
    ],
    [
      'linked as a whole',
      (at: number) =>
        `<a href="/${at}"><div>${headline(at)}</div><div>${lead(at)}</div><div>${age(at)}</div></a>`,
    ],
  ])('%s', (_, markup) => {
    const found = foundIn(`<section><div>Uit de streek</div><div>${repeat(4, markup)}</div></section>`, true)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(headline(0))
    expect(found[0]).toContain(lead(3))
  })

  test('beside the text, without a box of their own, with the line over them', () => {
    const found = foundIn(
      `<h4>Uit de streek</h4>${repeat(4, at => `<h3>${headline(at)}</h3><p>${lead(at)}</p><div>${age(at)}</div>`)}`,
    )
    expect(found).toHaveLength(13)
    expect(found.at(0)).toBe('Uit de streek')
    expect(found.at(-1)).toBe(age(3))
  })

  test('beside the text, with the time or the picture before the first of them', () => {
    const timed = repeat(
      4,
      at => `<time>${age(at)}</time><h3><a href="/${at}">${headline(at)}</a></h3><p>${lead(at)}</p>`,
    )
    expect(foundIn(`<h4>Uit de streek</h4>${timed}`).slice(0, 3)).toEqual([
      'Uit de streek',
      age(0),
      headline(0),
    ])
    const shown = repeat(
      4,
      at => `<img src="/${at}.jpg"><h3><a href="/${at}">${headline(at)}</a></h3><p>${lead(at)}</p>`,
    )
    expect(foundIn(`<h4>Uit de streek</h4>${shown}`)).toHaveLength(13)
  })

  test('beside the text by their tag', () => {
    const row = repeat(4, at => `<div><h3>${headline(at)}</h3><p>${lead(at)}</p><img src="/${at}.jpg"></div>`)
    const rowIn = (tag: string) => foundIn(`<${tag}><h4>Uit de streek</h4><div>${row}</div></${tag}>`)
    expect(rowIn('aside').join()).toContain(lead(3))
    expect(rowIn('section')).toEqual([])
  })

  test('and what follows the last of them stays', () => {
    const rows = repeat(4, at => `<h3>${headline(at)}</h3><p>${lead(at)}</p><div>${age(at)}</div>`)
    expect(foundIn(`<h4>Uit de streek</h4>${rows}<div>${prose(9)}</div>`).join()).not.toContain(prose(9))
  })
})

describe('teasers with more text than the article', () => {
  const long = (at: number) => `${lead(at)} ${lead(at + 10)}`
  const linked = (at: number) =>
    `<div><p><a href="/${at}">${headline(at)}</a></p><p>${long(at)}</p><span>${age(at)}</span></div>`
  const opened = (at: number) => `<div onclick="open(${at})"><b>${headline(at)}</b><p>${long(at)}</p></div>`
  const shown = (markup: (at: number) => string) => {
    const row = `<div><h4>Uit de streek</h4><div>${repeat(6, markup)}</div></div>`
    const page = pageOf(`<h1>De sluis van het dorp wordt hersteld</h1><div>${paragraphs(2)}${row}</div>`)
    return find(createPageContext(page)).map(({ element }) => element.textContent ?? '')
  }

  test('are found where they show that they lead elsewhere', () => {
    expect(shown(linked).join()).toContain(lead(5))
    expect(shown(opened).join()).toContain(lead(5))
  })

  test('stay where they show little', () => {
    expect(shown(at => `<div><h3>${headline(at)}</h3><p>${long(at)}</p></div>`)).toEqual([])
    expect(
      shown(at => `<div><h3>${headline(at)}</h3><img src="/${at}.jpg"><p>${long(at)}</p></div>`),
    ).toEqual([])
  })

  test('stay where they are nearly all that there is to read', () => {
    const row = `<div><h4>Uit de streek</h4><div>${repeat(12, linked)}</div></div>`
    const page = pageOf(`<h1>De sluis van het dorp wordt hersteld</h1><div>${paragraphs(3)}${row}</div>`)
    expect(find(createPageContext(page)).map(({ element }) => element.textContent)).toEqual([])
  })

  test('stay where nothing else is the text', () => {
    const page = pageOf(`<h1>Uit de streek</h1><div>${repeat(6, linked)}</div>`)
    expect(find(createPageContext(page))).toEqual([])
  })
})

describe('teasers that show nothing but their shape', () => {
  const bare = (at: number) => `<div><h3>${headline(at)}</h3><p>${lead(at)}</p></div>`

  test('are found by the words over them', () => {
    const found = foundIn(`<div>Lees ook</div><div>${repeat(4, bare)}</div>`, true).join()
    expect(found).toContain('Lees ook')
    expect(found).toContain(lead(3))
  })

  test('stay under words that announce nothing', () => {
    expect(foundIn(`<div>De vier plannen</div><div>${repeat(4, bare)}</div>`, true)).toEqual([])
  })
})

test('what only has the shape of teasers still counts as prose, since it may be the text', () => {
  const proseIn = (markup: (at: number) => string) => {
    const page = createPageContext(
      pageOf(`<h1>Uit de streek</h1>${paragraphs(3)}<div id="rij">${repeat(4, markup)}</div>`),
    )
    const row = page.survey.ids.indexOf('rij')
    expect(page.cards.map(({ container }) => container)).toContain(row)
    return page.guard.prose(row)
  }
  const long = (at: number) => `${lead(at)} ${lead(at)}`
  expect(
    proseIn(at => `<div onclick="open(${at})"><b>${headline(at)}</b><p>${long(at)}</p></div>`),
  ).toBeGreaterThan(300)
  expect(proseIn(at => `<div><h3><a href="/${at}">${headline(at)}</a></h3><p>${long(at)}</p></div>`)).toBe(0)
})

describe('the article stays', () => {
  test.each([
    [
      'a list of headings with a paragraph each',
      (at: number) => `<div><h3>${headline(at)}</h3><p>${prose(at)}</p></div>`,
    ],
    [
      'such a list with pictures',
      (at: number) => `<div><h3>${headline(at)}</h3><img src="/${at}.jpg"><p>${lead(at)}</p></div>`,
    ],
    ['sections without boxes', (at: number) => `<h3>${headline(at)}</h3><p>${prose(at)}</p>`],
    ['questions and answers', (at: number) => `<dt>Hoe lang duurt deel ${at}?</dt><dd>${lead(at)}</dd>`],
    ['an interview', (at: number) => `<p><strong>Verbrugge:</strong> ${prose(at)}</p>`],
    [
      'a live blog',
      (at: number) =>
        `<div><time>1${at}:05</time><h3>${headline(at)}</h3><p>${prose(at)} ${prose(at + 1)}</p></div>`,
    ],
    ['a live blog of short entries', (at: number) => `<div><span>1${at}:05</span><p>${lead(at)}</p></div>`],
    ['a chronology', (at: number) => `<div><b>191${at}</b><h3>${headline(at)}</h3><p>${lead(at)}</p></div>`],
    [
      'steps of a recipe',
      (at: number) =>
        `<div><h3>Stap ${at + 1}</h3><p>Meng het meel met water en laat het ${at} uur rusten.</p></div>`,
    ],
    [
      'a gallery',
      (at: number) => `<figure><img src="/${at}.jpg"><figcaption>${headline(at)}</figcaption></figure>`,
    ],
    [
      'sources',
      (at: number) => `<li><a href="https://bron${at}.example/">${headline(at)}</a>, 201${at}</li>`,
    ],
    ['a glossary', (at: number) => `<dt>Kadewoord ${at}</dt><dd>${lead(at)}</dd>`],
  ])('%s', (_, markup) => {
    expect(foundIn(repeat(5, markup))).toEqual([])
    expect(foundIn(`<h2>Hoe het verder gaat</h2>${repeat(5, markup)}`)).toEqual([])
    expect(foundIn(`<section><h2>Hoe het verder gaat</h2>${repeat(5, markup)}</section>`)).toEqual([])
  })

  test('a list of links to other sites, with a line on each', () => {
    const base = '<base href="https://krant.example/">'
    const entry = (site: string) => (at: number) =>
      `<li><div><a href="https://${site.replace('*', `${at}`)}/${at}">${headline(at)}</a></div><div>${lead(at)}</div></li>`
    const listOf = (site: string) => `${base}<div>Om verder te lezen</div><ul>${repeat(4, entry(site))}</ul>`
    expect(foundIn(listOf('bron*.example'))).toEqual([])
    expect(foundIn(listOf('regio*.krant.example'))).not.toEqual([])
  })

  test('a programme whose entries end in a time', () => {
    expect(
      foundIn(
        `<ul>${repeat(4, at => `<li><b>${headline(at)}</b><p>${lead(at)}</p><i>1${at}:30 uur</i></li>`)}</ul>${paragraphs(3, 20)}`,
      ),
    ).toEqual([])
  })
})
