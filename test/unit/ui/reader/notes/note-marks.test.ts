import { describe, expect, test } from 'vitest'
import { noteOf } from '../../../../../src/ui/reader/notes/note-marks'
import { one } from '../../../support/page'

const noted = 'Volgens het jaarverslag van de haven.'

/** The text of the note that the first link of an article is the mark of. */
function noteIn(markup: string): string | null {
  const content = document.createElement('div')
  content.className = 'content'
  content.innerHTML = markup
  document.body.replaceChildren(content)
  return noteOf(one(content, 'a[href]'), content)?.textContent ?? null
}

describe('a mark is a short link', () => {
  test.each(['1', '12', '[3]', '(4)', '*', '†', 'a', '[b]', 'iv', '¹', '[note 3]', '[nb 1]', '٣', ' 7 '])(
    '%s',
    mark => {
      expect(noteIn(`<p>Zin.<a href="#n">${mark}</a></p><ol><li id="n">${noted}</li></ol>`)).toBe(noted)
    },
  )

  test.each(['Bron', 'hoofdstuk 3', 'Deel 2', 'zie noot 4', 'de noten', '', '12345'])('and not %s', words => {
    expect(noteIn(`<p>Zin.<a href="#n">${words}</a></p><p id="n">${noted}</p>`)).toBeNull()
  })

  test('or a word with a number that is raised', () => {
    expect(noteIn(`<p>Zin.<sup><a href="#n">noot 2</a></sup></p><p id="n">${noted}</p>`)).toBe(noted)
  })
})

describe('a note is', () => {
  test.each([
    ['an entry of a list', `<ol><li id="n">${noted}</li></ol>`],
    ['a paragraph', `<p id="n">${noted}</p>`],
    ['a block that something at its beginning names', `<p><a id="n"></a>${noted}</p>`],
    ['a block with its number before the name', `<p>[1] <span id="n">${noted}</span></p>`],
    ['what is said of a term', `<dl><dt id="n">1</dt><dd>${noted}</dd></dl>`],
  ])('%s', (_, markup) => {
    expect(noteIn(`<p>Zin.<a href="#n">1</a></p>${markup}`)).toContain(noted)
  })

  test.each([
    ['a subhead', '<h2 id="n">Kade</h2>'],
    ['a long text', `<p id="n">${'De sluis gaat dicht. '.repeat(60)}</p>`],
    ['a section', `<div id="n"><p>${noted}</p></div>`],
    ['nothing', ''],
    ['a word in the middle of a text', `<p>De sluis gaat in het najaar <b id="n">dicht</b>.</p>`],
    ['a block without words', '<p id="n"> </p>'],
  ])('not %s', (_, markup) => {
    expect(noteIn(`<p>Zin.<a href="#n">1</a></p>${markup}`)).toBeNull()
  })

  test('below its mark: a link back leads to none', () => {
    expect(noteIn(`<p id="m">${noted}</p><p><a href="#m">1</a> Jaarverslag.</p>`)).toBeNull()
  })
})
