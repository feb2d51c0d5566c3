import { expect, test } from 'vitest'
import { copyNote } from '../../../../../src/ui/reader/notes/copy-note'
import { one } from '../../../support/page'

const text =
  '<p>De sluis gaat dicht.<sup id="m"><a href="#n">1</a></sup></p><p>Later.<a id="m2" href="#n2">2</a></p>'

/** The markup of the copy of a note. */
function copied(note: string): string {
  const content = document.createElement('div')
  content.innerHTML = text + note
  const holder = document.createElement('div')
  holder.append(copyNote(one(content, '#n'), content))
  return holder.innerHTML.trim()
}

test.each([
  ['an arrow at its end', '<p id="n">Jaarverslag. <a href="#m">↩</a></p>'],
  ['its number', '<p id="n"><a href="#m">1</a>. Jaarverslag.</p>'],
  ['its number, raised', '<p id="n"><sup><a href="#m">1</a></sup> Jaarverslag.</p>'],
  ['its number in brackets', '<p id="n">[<a href="#m">1</a>] Jaarverslag.</p>'],
  ['arrows to several marks', '<p id="n">^ <a href="#m">a</a> <a href="#m">b</a> Jaarverslag.</p>'],
  ['words', '<p id="n">Jaarverslag. <a href="#m">Terug naar de tekst</a></p>'],
  ['a mark that is gone', '<p id="n"><a href="#weg">↑</a> Jaarverslag.</p>'],
])('a note is copied without its link back: %s', (_, note) => {
  expect(copied(note)).toBe('Jaarverslag.')
})

test('other links stay, to other pages and to other notes', () => {
  const note = '<p id="n">Zie <a href="https://haven.example/">de haven</a> en <a href="#n2">noot 2</a>.</p>'
  expect(copied(`${note}<p id="n2">Later.</p>`)).toBe(
    'Zie <a href="https://haven.example/">de haven</a> en <a href="#n2">noot 2</a>.',
  )
})

test('brackets and quotes that a note begins with stay', () => {
  expect(copied('<p id="n">(Zie de haven.) <a href="#m">↩</a></p>')).toBe('(Zie de haven.)')
  expect(copied('<p id="n"><a href="#m">1</a> “Zie de haven.”</p>')).toBe('“Zie de haven.”')
})

test('nothing has an id, or is a control, twice', () => {
  const note = '<p id="n"><b id="x" tabindex="0" role="button">Jaarverslag</b><button>Kopiëren</button></p>'
  expect(copied(note)).toBe('<b>Jaarverslag</b>')
})

test('the note itself stays as it is', () => {
  const content = document.createElement('div')
  content.innerHTML = `${text}<p id="n"><a href="#m">1</a> Jaarverslag.</p>`
  const before = content.innerHTML
  copyNote(one(content, '#n'), content)
  expect(content.innerHTML).toBe(before)
})
