import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { findNotes } from '../../../../src/article/notes/find-notes'
import { linkMarks } from '../../../../src/article/notes/link-marks'
import { linkedNoteReader } from '../../../../src/article/notes/linked-notes'
import { nameAnchors } from '../../../../src/article/notes/note-anchors'
import { writeNotes } from '../../../../src/article/notes/write-notes'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf, rootOf } from '../../support/page'

describe('a note that is not where it is read', () => {
  const found = (markup: string) => {
    const document = pageOf(`<body>${markup}`)
    const survey = surveyDocument(document)
    const notes = findNotes(survey, new Uint8Array(survey.elements.length).fill(1))
    const root = pageOf('').body
    writeNotes(root, survey, notes)
    return root.innerHTML
  }
  const written = (id: string, markId: string, mark: string, text: string) =>
    `<hr><div id="${id}"><a href="#${markId}">${mark}</a> ${text}</div>`

  test.each([
    [
      'hidden',
      '<p>Een<a href="#n">1</a></p><div id="n" hidden>Bron.</div>',
      written('n', 'n-mark', '1', 'Bron.'),
    ],
    [
      'that pops up',
      '<p>Een<button popovertarget="n">*</button></p><i popover id="n">Bron.</i>',
      written('n', 'n-mark', '*', 'Bron.'),
    ],
    [
      'that data names',
      '<p>Een<span data-definition="n"><a>*</a></span></p><aside style="display:none" id="n">Bron.</aside>',
      written('n', 'n-mark', '*', 'Bron.'),
    ],
    [
      'beside the text',
      '<p>Een<span class="sidenote">Bron.</span></p>',
      written('side-note-1', 'side-note-1-mark', '1', 'Bron.'),
    ],
    [
      'with a mark that has an id',
      '<p>Een<a id="m" href="#n">1</a></p><div id="n" hidden>Bron.</div>',
      written('n', 'm', '1', 'Bron.'),
    ],
    [
      'without its pictures',
      '<p>Een<a href="#n">1</a></p><div id="n" hidden>Bron.<img src="/a.gif"></div>',
      written('n', 'n-mark', '1', 'Bron.'),
    ],
  ])('%s', (_, markup, notes) => {
    expect(found(markup)).toBe(notes)
  })

  test.each([
    ['what is shown', '<p>Een<a href="#n">1</a></p><div id="n">Bron.</div>'],
    ['what nothing leads to', '<p>Een</p><div id="n" hidden>Bron.</div>'],
    ['what a word leads to', '<p>Een <a href="#n">inhoudsopgave</a></p><div id="n" hidden>Bron.</div>'],
    ['a long text', `<p>Een<a href="#n">1</a></p><div id="n" hidden>${'Bron. '.repeat(300)}</div>`],
    ['what is around the mark', '<div id="n" hidden><p>Een<a href="#n">1</a></p></div>'],
    ['a list of notes by that name', '<div class="sidenote"><p>Bron.</p></div>'],
  ])('is not %s', (_, markup) => {
    expect(found(markup)).toBe('')
  })
})

test('anchors by name get an id, but not another', () => {
  const root = rootOf('<a name="a"></a><a name="b" id="c"></a><p name="d"></p>')
  nameAnchors(root)
  expect([...root.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['a', 'c'])
})

describe('marks and notes are linked', () => {
  test.each([
    [
      'raised',
      '<p>Een<sup>1</sup> en<sup>2</sup>.</p><hr><p><sup>1</sup> Bron.</p><p><sup>2</sup> Bron.</p>',
      'Een1 en2.|1 Bron.|2 Bron.',
    ],
    ['bold', '<p>Een<strong>1</strong>.</p><hr><p><strong>1</strong> Bron.</p>', 'Een1.|1 Bron.'],
    [
      'in brackets',
      '<p>Een [1] en [2].</p><p>[1] Bron.</p><p>[2] Bron.</p>',
      'Een [1] en [2].|[1] Bron.|[2] Bron.',
    ],
    [
      'in lines',
      '<p>Een [1] en [2].</p><p>[1] Bron.<br>[2] Bron.</p>',
      'Een [1] en [2].|[1] Bron.|[2] Bron.',
    ],
  ])('%s', (_, markup, text) => {
    const root = rootOf(markup)
    linkMarks(root)
    const targets = [...root.querySelectorAll('a')].map(link => link.getAttribute('href')?.slice(1))
    expect(targets.length).toBe(2 * root.querySelectorAll('p[id]').length)
    expect(targets.every(id => root.querySelector(`[id="${id}"]`))).toBe(true)
    expect([...root.querySelectorAll('p')].map(block => block.textContent).join('|')).toBe(text)
  })

  test.each([
    ['where a number has no note', '<p>Een<sup>1</sup>.</p><p>Twee.</p>'],
    ['where a note has no mark', '<p>Een<sup>1</sup>.</p><p><sup>1</sup> Bron.</p><p><sup>2</sup> Bron.</p>'],
    ['where the numbers do not begin at 1', '<p>Een<sup>2</sup>.</p><p><sup>2</sup> Bron.</p>'],
    ['where a paragraph is a number', '<p>Een<strong>1</strong>.</p><p><strong>1</strong></p>'],
    [
      'where the page has linked them',
      '<p>Een<a href="#n"><sup>1</sup></a>.</p><p id="n"><sup>1</sup> Bron.</p>',
    ],
    ['where a number is in code', '<p>Een <code>a[1]</code>.</p><p>[1] Bron.</p>'],
  ])('but not %s', (_, markup) => {
    const root = rootOf(markup)
    const before = root.querySelectorAll('a').length
    linkMarks(root)
    expect(root.querySelectorAll('a').length).toBe(before)
  })
})

describe('a note that a mark leads to', () => {
  const isNote = (markup: string) => {
    const survey = surveyDocument(pageOf(`<body>${markup}`))
    const read = linkedNoteReader(survey, at => at === 0)
    return read(survey.passages.at(-1)?.block ?? -1)
  }
  const text = (mark: string) => `<p>De gemeente wil de oude sluis dit najaar laten herstellen.${mark}</p>`

  test.each([
    ['by its own id', `${text('<a href="#n">1</a>')}<p id="n">Bron.</p>`, true],
    [
      'in a box',
      `${text('<sup><a href="#n">[a]</a></sup>')}<aside id="n"><div><p>Bron.</p></div></aside>`,
      true,
    ],
    ['of a text that is not kept', `<p>Een.</p>${text('<a href="#n">1</a>')}<p id="n">Bron.</p>`, false],
    ['of a line that is no text', '<p>Reacties <a href="#n">12</a></p><p id="n">Bron.</p>', false],
    [
      'that is as long as a section',
      `${text('<a href="#n">1</a>')}<div id="n"><p>${'Bron. '.repeat(300)}</p></div>`,
      false,
    ],
    ['that no mark leads to', `${text('<a href="#m">1</a>')}<p id="n">Bron.</p>`, false],
    ['that a word leads to', `${text('<a href="#n">verantwoording</a>')}<p id="n">Bron.</p>`, false],
  ])('%s: %s', (_, markup, answer) => {
    expect(isNote(markup)).toBe(answer)
  })
})
