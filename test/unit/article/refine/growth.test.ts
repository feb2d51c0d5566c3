import '../../support/standard-dom'
import { describe, expect, test, vi } from 'vitest'
import { writeCode } from '../../../../src/article/code/write-code'
import { findNotes } from '../../../../src/article/notes/find-notes'
import { linkMarks } from '../../../../src/article/notes/link-marks'
import { placeEmbeds } from '../../../../src/article/refine/embeds'
import { frameFigures } from '../../../../src/article/refine/figures'
import { dropHeadingMarks } from '../../../../src/article/refine/heading-marks'
import { dropInsertedLines } from '../../../../src/article/refine/inserted-lines'
import { dropEmpty } from '../../../../src/article/refine/lines'
import { resolveLinks } from '../../../../src/article/refine/links'
import { isEmptyPicture } from '../../../../src/article/refine/picture-address'
import { dropTeasers } from '../../../../src/article/refine/teasers'
import { readSourceSet } from '../../../../src/article/sanitize/srcset'
import { compileVocabulary } from '../../../../src/article/vocabulary'
import { surveyDocument } from '../../../../src/page/survey'
import { articleRules } from '../../../../src/rules'
import { prose, rootOf } from '../../support/page'
import { workOf } from '../../support/work'

const vocabulary = compileVocabulary(articleRules)
const page = 'https://krant.example/nieuws'
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('')

/** How many times as much is read of what is four times as large. */
function growth(markup: (size: number) => string, step: (root: HTMLElement) => void): number {
  const of = (size: number) => {
    const root = rootOf(markup(size))
    return workOf(() => step(root))
  }
  return of(240) / of(60)
}

describe('what a hostile page has thousands of is read in time that grows with it', () => {
  const framed = (root: HTMLElement) => frameFigures(root, vocabulary)
  const picture = '<img src="/a.jpg" width="600">'
  test.each<[string, (size: number) => string, (root: HTMLElement) => void]>([
    [
      'notes and their marks',
      size =>
        `<p>${times(size, at => `Een<sup>${at + 1}</sup>`)}</p>${times(size, at => `<p><sup>${at + 1}</sup> Noot.</p>`)}`,
      linkMarks,
    ],
    [
      'headings that say what a label says',
      size => times(size, at => `<h3>Advertentie</h3><p>${prose(at)}</p>`),
      root => dropInsertedLines(root, vocabulary),
    ],
    [
      'headings with links in one box',
      size => `<div>${times(size, at => `<h3><a href="/${at}">Kop ${at}</a></h3><p>${prose(at)}</p>`)}</div>`,
      root => dropTeasers(root, page),
    ],
    [
      'links in one heading',
      size => `<h2>${times(size, at => `Kop ${at} <a href="#">#</a>`)}</h2>`,
      root => dropHeadingMarks(root, vocabulary),
    ],
    [
      'links that edit in one element',
      size => `<p><span>${times(size, () => '<i>[<a href="/?action=edit">edit</a>]</i>')}</span></p>`,
      root => dropHeadingMarks(root, vocabulary),
    ],
    ['pictures in one paragraph', size => `<p>${times(size, at => `${picture} tekst ${at}`)}</p>`, framed],
    [
      'captions of one figure',
      size => `<figure>${picture}${times(size, at => `<figcaption>Regel ${at} erbij</figcaption>`)}</figure>`,
      framed,
    ],
    [
      'captions below one figure',
      size => `<figure>${picture}</figure>${times(size, at => `<p class="caption">Regel ${at} erbij</p>`)}`,
      framed,
    ],
    [
      'lines of code that begin with a number',
      size => `<pre><span>${times(size, at => `${at}<b>\n</b>`)}</span></pre>`,
      writeCode,
    ],
    ['a nest of elements', size => '<span>Een woord '.repeat(size), dropEmpty],
    [
      'links in the page',
      size => times(size, at => `<p id="i${at}"><a href="#i${size - at - 1}">zie</a></p>`),
      root => resolveLinks(root, page),
    ],
  ])('%s', (_, markup, step) => {
    expect(growth(markup, step)).toBeLessThan(6)
  })

  test('marks of one long note', () => {
    const markup = (size: number) =>
      `<p>${times(size, () => 'Een<a href="#n">1</a>')}</p><div id="n" hidden>${times(size, prose)}</div>`
    const read = (root: HTMLElement) => {
      const survey = surveyDocument(root.ownerDocument)
      findNotes(survey, new Uint8Array(survey.elements.length).fill(1))
    }
    expect(growth(markup, read)).toBeLessThan(6)
  })

  test('players in one paragraph', () => {
    const movesFor = (size: number) => {
      const root = rootOf(
        `<p>${times(size, at => `tekst <video src="https://krant.example/${at}.mp4"></video>`)}</p>`,
      )
      const moved = vi.spyOn(Node.prototype, 'appendChild')
      placeEmbeds(root, articleRules.embeds, page)
      const { length } = moved.mock.calls
      moved.mockRestore()
      expect(root.querySelectorAll('figure')).toHaveLength(size)
      return length
    }
    expect(movesFor(80) / movesFor(20)).toBeLessThan(6)
  })

  test('files of one picture', () => {
    const set = times(5_000, at => `/a${at}.jpg ${at}w, `)
    expect(readSourceSet(set, page)).toHaveLength(100)
  })

  test('words in the address of a picture', () => {
    const begin = performance.now()
    isEmptyPicture(`/${'placeholder'.repeat(20_000)}`)
    expect(performance.now() - begin).toBeLessThan(500)
  })
})

describe('marks in brackets', () => {
  test('are found several in one text', () => {
    const root = rootOf('<p>Een [2] twee [1] drie [1] [3].</p><p>[1] A.</p><p>[2] B.</p>')
    linkMarks(root)
    expect(root.innerHTML).toBe(
      '<p>Een <a href="#note-2" id="note-mark-2">[2]</a> twee <a href="#note-1" id="note-mark-1">[1]</a> drie [1] [3].</p>' +
        '<p id="note-1"><a href="#note-mark-1">[1]</a> A.</p><p id="note-2"><a href="#note-mark-2">[2]</a> B.</p>',
    )
  })
})
