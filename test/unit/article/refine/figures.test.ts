import { describe, expect, test } from 'vitest'
import { frameFigures } from '../../../../src/article/refine/figures'
import { compileVocabulary } from '../../../../src/article/vocabulary'
import { articleRules } from '../../../../src/rules'
import { prose, rootOf } from '../../support/page'

const vocabulary = compileVocabulary(articleRules)

function frame(markup: string): HTMLElement {
  const root = rootOf(markup)
  frameFigures(root, vocabulary)
  return root
}

const image = '<img src="/sluis.jpg">'

describe('a picture becomes a figure', () => {
  test.each([
    ['alone in a paragraph', `<p>${image}</p>`, `<figure>${image}</figure>`],
    ['before the text of its paragraph', `<p>${image} Tekst.</p>`, `<figure>${image}</figure><p> Tekst.</p>`],
    [
      'with its caption',
      `<figure>${image}<figcaption>Dicht</figcaption></figure>`,
      `<figure>${image}<figcaption>Dicht</figcaption></figure>`,
    ],
    [
      'without its boxes',
      `<figure><div><a href="/a">${image}</a></div></figure>`,
      `<figure>${image}</figure>`,
    ],
    [
      'with the loose text in it for a caption',
      `<figure>${image}<div>Dicht</div></figure>`,
      `<figure>${image}<figcaption>Dicht</figcaption></figure>`,
    ],
    [
      'by itself, of two',
      `<figure>${image}${image}</figure>`,
      `<figure>${image}</figure><figure>${image}</figure>`,
    ],
  ])('%s', (_, markup, framed) => {
    expect(frame(markup).innerHTML).toBe(framed)
  })

  test('but not where it is a symbol in a line of text', () => {
    const markup = '<p>Het <img src="/sein.png" width="20"> staat op rood.</p>'
    expect(frame(markup).innerHTML).toBe(markup)
  })

  test('and a figure with a table or with code is not changed', () => {
    const markup =
      '<figure><table><tbody><tr><td>1</td></tr></tbody></table><figcaption>Peil</figcaption></figure>'
    expect(frame(markup).innerHTML).toBe(markup)
  })

  test('two captions become one', () => {
    const root = frame(
      `<figure>${image}<figcaption>Dicht.</figcaption><figcaption>Foto: Anna</figcaption></figure>`,
    )
    expect(root.querySelector('figcaption')?.textContent).toBe('Dicht. Foto: Anna')
  })
})

describe('a caption that the page has twice is shown once', () => {
  const caption = '<figcaption>Dicht. Foto: Anna</figcaption>'

  test.each([
    ['in the figure', `<figure>${image}${caption}${caption}</figure>`],
    ['in part', `<figure>${image}${caption}<figcaption>Foto: Anna</figcaption></figure>`],
    ['under it', `<figure>${image}${caption}</figure><p class="caption">Dicht. Foto: Anna</p>`],
    ['under it, only its credit', `<figure>${image}${caption}</figure><p>Foto: Anna</p>`],
  ])('%s', (_, markup) => {
    expect(frame(markup).innerHTML).toBe(`<figure>${image}${caption}</figure>`)
  })
})

describe('the placeholder of an embed', () => {
  const place =
    '<figure data-embed="https://player.example/1"><a href="https://speler.example/1">Speler</a></figure>'

  test.each([
    ['gets the caption below it', '<p class="caption">De sluis in mei.</p>', 'SpelerDe sluis in mei.'],
    ['gets the credit below it', '<p>Video: Anna de Vries</p>', 'SpelerVideo: Anna de Vries'],
    ['does not get a paragraph as caption', `<p>${prose()}</p>`, 'Speler'],
  ])('%s', (_, line, text) => {
    expect(frame(`${place}${line}<p>${prose(1)}</p>`).querySelector('figure')?.textContent).toBe(text)
  })
})

describe('the line under a picture is its caption', () => {
  test.each([
    ['by its class', '<p class="wp-caption-text">De sluis in mei.</p>'],
    ['by a class inside it', '<p><span class="photo-caption">De sluis in mei.</span></p>'],
    ['by a class in German', '<p class="bildunterschrift">De sluis in mei.</p>'],
    ['as a credit', '<p>Foto: Anna de Vries</p>'],
    ['as an agency’s line', '<p>shutterstock/A. Naam</p>'],
    ['as a bare line before a paragraph', '<p>De sluis in mei</p>'],
  ])('%s', (_, line) => {
    const root = frame(`<p>${image}</p>${line}<p>${prose()}</p>`)
    expect(root.querySelector('figure figcaption')).not.toBeNull()
    expect(root.querySelectorAll(':scope > p')).toHaveLength(1)
  })

  test('also with a credit line under it', () => {
    const root = frame(`<p>${image}</p><p class="caption">De sluis.</p><p>Foto: Anna</p><p>${prose()}</p>`)
    expect(root.querySelector('figcaption')?.textContent).toBe('De sluis. Foto: Anna')
  })
})

describe('a line under a picture is no caption', () => {
  test.each([
    ['a paragraph', `<p>${prose()}</p>`],
    ['a short sentence', '<p>De sluis ging dicht.</p>'],
    ['a subhead', '<h2>Foto: een verhaal</h2>'],
    ['a list', '<ul><li class="caption">a</li></ul>'],
    ['a long text with a class name for captions', `<p class="caption">${`${prose()} `.repeat(5)}</p>`],
    ['a line with a link', '<p>Zie <a href="/a">het plan</a></p>'],
  ])('%s', (_, line) => {
    expect(frame(`<p>${image}</p>${line}<p>${prose(1)}</p>`).querySelector('figcaption')).toBeNull()
  })

  test('where there is no picture above it', () => {
    expect(frame(`<p>Foto: Anna</p><p>${prose()}</p>`).querySelector('figcaption')).toBeNull()
  })
})
