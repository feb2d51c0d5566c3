import { describe, expect, test } from 'vitest'
import { dropEmpty, dropInvisible, dropMetaLines } from '../../../../src/article/refine/lines'
import { compileTokens } from '../../../../src/page/name-tokens'
import { articleRules } from '../../../../src/rules'
import { metadata } from '../../support/article'
import { paragraphs, rootOf } from '../../support/page'

const partOf = compileTokens(articleRules.tokens)

describe('a line about the article, above its text', () => {
  const drop = (markup: string) => {
    const root = rootOf(`${markup}${paragraphs(2)}`)
    dropMetaLines(root, { ...metadata, byline: 'Anna de Vries' }, partOf)
    return root.querySelectorAll('p').length - 2
  }

  test.each([
    '<p>Door Anna de Vries</p>',
    '<p>Anna de Vries, redacteur</p>',
    '<p>24 mei 2024</p>',
    '<p>Freitag, 24. Mai 2024, 14:05 Uhr</p>',
    '<p class="byline">Onze correspondent in het noorden</p>',
    '<p><span class="entry-meta">3 minuten lezen</span></p>',
    '<p>Laatste update: 24-05-2024</p>',
  ])('is removed: %s', markup => {
    expect(drop(markup)).toBe(0)
  })

  test.each([
    '<p>Op 24 mei 2024 ging de sluis dicht.</p>',
    '<p>Anna de Vries is wethouder.</p>',
    '<p>De stad wacht</p>',
    '<p>Anna de Vries sprak met de schippers en de wethouder over de sluis in het noorden van het land</p>',
  ])('is not one like this: %s', markup => {
    expect(drop(markup)).toBe(1)
  })

  test('is not searched for among subheads and quotes', () => {
    const root = rootOf(`<h2>24 mei 2024</h2><blockquote>Anna de Vries</blockquote>${paragraphs(2)}`)
    dropMetaLines(root, { ...metadata, byline: 'Anna de Vries' }, partOf)
    expect(root.children).toHaveLength(4)
  })

  test('further down is part of the text', () => {
    const root = rootOf(`${paragraphs(6)}<p>24 mei 2024</p>`)
    dropMetaLines(root, metadata, partOf)
    expect(root.children).toHaveLength(7)
  })
})

describe('invisible text', () => {
  const drop = (markup: string) => {
    const root = rootOf(markup)
    dropInvisible(root, partOf)
    return root.innerHTML
  }

  test.each(['sr-only', 'screen-reader-text', 'visually-hidden', 'hidden', 'is-hidden', 'print-only'])(
    'is removed: %s',
    name => {
      expect(drop(`<p>a<span class="${name}">Opent in een nieuw venster</span></p>`)).toBe('<p>a</p>')
    },
  )

  test.each([
    `<div class="hidden">${paragraphs(4)}</div>`,
    '<div class="hidden"><img src="/sluis.jpg"></div>',
    '<p class="overflow-hidden-x">a</p>',
  ])('is not a long text or a picture that a script would show: %s', markup => {
    expect(drop(markup)).toBe(markup)
  })
})

describe('an element that shows nothing', () => {
  test.each([
    ['<p> </p><p>a</p>', '<p>a</p>'],
    ['<p><span>\u200b</span></p><p>a</p>', '<p>a</p>'],
    ['<ul><li></li><li>a</li></ul>', '<ul><li>a</li></ul>'],
    ['<ul><li><p></p></li></ul><p>a</p>', '<p>a</p>'],
    ['<figure><figcaption></figcaption></figure>', ''],
    ['<blockquote><p>&nbsp;</p></blockquote>', ''],
    ['<p>een<strong> </strong>twee</p>', '<p>een twee</p>'],
    ['<p><a href="/a"></a>een</p>', '<p>een</p>'],
  ])('is removed: %s', (markup, rest) => {
    const root = rootOf(markup)
    dropEmpty(root)
    expect(root.innerHTML).toBe(rest)
  })

  test('is not a box with a picture, nor an empty cell', () => {
    const markup =
      '<figure><a href="/a"><img src="/a.jpg"></a></figure><table><tbody><tr><td></td><td>1</td></tr></tbody></table>'
    const root = rootOf(markup)
    dropEmpty(root)
    expect(root.innerHTML).toBe(markup)
  })
})
