import { describe, expect, test } from 'vitest'
import { frameFigures, isCredit } from '../../../../src/article/refine/figures'
import { compileTokens } from '../../../../src/domain/tokens'
import { articleRules } from '../../../../src/rules'
import { prose, rootOf } from '../../support/page'

const partOf = compileTokens(articleRules.tokens)

function frame(markup: string): HTMLElement {
  const root = rootOf(markup)
  frameFigures(root, articleRules, partOf)
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

  test('but not where it is a sign in a line of text', () => {
    const markup = '<p>Het <img src="/sein.png" width="20"> staat op rood.</p>'
    expect(frame(markup).innerHTML).toBe(markup)
  })

  test('and a figure with a table or with code stays one', () => {
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

test.each([
  ['Foto: ANP', true],
  ['foto: Anna de Vries', true],
  ['Foto door Anna de Vries', true],
  ['(Foto: Anna de Vries)', true],
  ['Beeld © Anna de Vries', true],
  ['© Streekblad', true],
  ['Bild: picture alliance / dpa', true],
  ['Symbolbild: Werft', true],
  ['Photo by Ann Lee', true],
  ['shutterstock/A. Naam', true],
  ['A. Naam / Getty Images', true],
  ['Reuters', true],
  ['Foto’s maken mag niet meer in de haven', false],
  ['Bilder einer Ausstellung', false],
  ['Volgens Reuters blijft de sluis tot maart dicht.', false],
  ['De fotograaf stond op de kade', false],
  ['Bron van onrust in het dorp', false],
  ['Photography is not allowed here', false],
  [`Foto: ${'en nog een naam '.repeat(12)}`, false],
  ['', false],
])('%j is a credit line: %s', (text, isOne) => {
  expect(isCredit(text, articleRules)).toBe(isOne)
})
