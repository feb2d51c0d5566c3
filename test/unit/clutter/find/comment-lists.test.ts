import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { findCommentLists } from '../../../../src/clutter/find/comment-lists'
import { paragraphs } from '../../support/page'
import { suspectedOn } from './prompts/suspected'

const article = `<h1>De sluis blijft nog jaren dicht</h1>${paragraphs(5)}`
const people = ['Geert', 'Wilma uit Zijl', 'J. de Boer', 'Aafke', 'Piet 3']
const words = ['Dat werd tijd, zei mijn buurman al.', 'Wie gaat dat allemaal betalen?', 'Ik vaar wel om.']

type Entry = (name: string, at: number, text: string) => string
const list = (entry: Entry, count: number) =>
  Array.from({ length: count }, (_, at) => entry(people[at % 5] ?? '', at + 1, words[at % 3] ?? '')).join('')
const suspected = (markup: string) => suspectedOn(`<main>${article}${markup}</main>`, findCommentLists)

describe('comments', () => {
  test.each<[string, Entry]>([
    [
      'name, date and a colon',
      (name, at, text) => `<div><p><b>${name}</b>, ${at} juni 2026 zegt:</p><p>${text}</p></div>`,
    ],
    [
      'name and age, with an answer',
      (name, at, text) =>
        `<div><b>${name}</b> <i>vor ${at} Stunden</i><div>${text}</div><a href="#a">Antwort</a></div>`,
    ],
    [
      'name and time in lines of their own',
      (name, at, text) =>
        `<article><p>${name}</p><time>${at} mei</time><p>${text}</p><button>Reageer</button></article>`,
    ],
    [
      'rows of a list',
      (name, at, text) =>
        `<section><div><a href="/u">${name}</a> 2026-05-0${at}</div><div>${text}</div><a href="#r">Meld</a></section>`,
    ],
  ])('are known by %s', (_, entry) => {
    expect(suspected(`<div id="box">${list(entry, 3)}</div>`)).toEqual(['box'])
  })

  test('are known by many names', () => {
    const entry: Entry = (name, at, text) => `<div><p><b>${name}</b> 12:0${at}</p><p>${text}</p></div>`
    expect(suspected(`<div id="box">${list(entry, 5)}</div>`)).toEqual(['box'])
    expect(suspected(`<div id="box">${list(entry, 4)}</div>`)).toEqual([])
  })
})

describe('comments that are built alike', () => {
  const dates = ['gisteren', '3 uur geleden', '12 maart 2026', 'vanmorgen', '4 uur geleden']
  const entry: Entry = (name, at, text) =>
    `<li><b>${name}</b> <span>${dates[at - 1]}</span><p>${text}</p><a href="#r">Reageer</a></li>`

  test('are known where some have a date in words', () => {
    expect(suspected(`<ul id="box">${list(entry, 3)}</ul>`)).toEqual(['box'])
    expect(suspected(`<ul id="box">${list(entry, 5)}</ul>`)).toEqual(['box'])
  })

  test('are none where hardly one has a date in figures', () => {
    const inWords: Entry = (name, at, text) => entry(name, at === 3 ? 3 : 1, text)
    expect(suspected(`<ul id="box">${list(inWords, 5)}</ul>`)).toEqual([])
  })

  test('are known by a name that comes again, though it is a heading', () => {
    const headed: Entry = (name, at, text) =>
      `<div><h4>${name}</h4><div>${at} mei 2026, 14:00</div><p>${text}</p></div>`
    const again = list(headed, 3) + headed('Geert', 4, 'Dat zei ik in het voorjaar al.')
    expect(suspected(`<div id="box">${again}</div>`)).toEqual(['box'])
    expect(suspected(`<div id="box">${list(headed, 5)}</div>`)).toEqual([])
  })

  test('are known in other scripts', () => {
    const japanese: Entry = (_, at) =>
      `<div><b>${['森下健吾', '三宅隆', '大槻誠', '森下健吾'][at - 1]}</b> <i>${at + 1}時間前</i><p>${at}番の方に賛成です。</p></div>`
    expect(suspected(`<div id="box">${list(japanese, 4)}</div>`)).toEqual(['box'])
  })
})

describe('fewer names are enough', () => {
  const entry: Entry = (name, at, text) => `<div><p><b>${name}</b> 12:0${at}</p><p>${text}</p></div>`
  const again = list(entry, 3) + entry('Geert', 4, 'Dat zei ik in het voorjaar al.')

  test('where one comes again, as in a conversation', () => {
    expect(suspected(`<div id="box">${again}</div>`)).toEqual(['box'])
  })

  test('where a field for another comment is below', () => {
    const field = '<form><textarea></textarea></form>'
    expect(suspected(`<section><div id="box">${list(entry, 3)}</div>${field}</section>`)).toEqual(['box'])
    expect(suspected(`<section><div>${list(entry, 3)}</div></section>`)).toEqual([])
  })
})

describe('the text of the article', () => {
  test.each<[string, Entry]>([
    ['a live blog', (_, at, text) => `<div><p>12:0${at}</p><p>${text}</p><a href="#d">Deel</a></div>`],
    ['a timeline', (_, at, text) => `<div><b>${at} juni 2026</b><p>${text}</p></div>`],
    [
      'chapters with a date',
      (name, at, text) => `<div><h3>${name}</h3><p>${at} juni 2026</p><p>${text}</p></div>`,
    ],
    ['people and their ages', (name, at, text) => `<div><p>${name}, 3${at} jaar</p><p>${text}</p></div>`],
    [
      'a blog by one author',
      (_, at, text) => `<div><p>Geert, 12:0${at}</p><p>${text}</p><a href="#d">Deel</a></div>`,
    ],
  ])('may be %s', (_, entry) => {
    expect(suspected(`<div>${list(entry, 5)}</div>`)).toEqual([])
  })

  test('may be a list of events, which it goes on below', () => {
    const entry: Entry = (name, at, text) =>
      `<div><b>${name}</b><div>${at} mei 2026, 14:00</div><p>${text}</p></div>`
    expect(suspected(`<div>${list(entry, 5)}</div>${paragraphs(2)}`)).toEqual([])
  })
})
