import { describe, expect, test } from 'vitest'
import { dropShownBefore, groupGalleries } from '../../../../src/article/refine/galleries'
import { dropHeadingMarks } from '../../../../src/article/refine/heading-marks'
import { dropPullQuotes } from '../../../../src/article/refine/pull-quotes'
import { joinSplitSentences } from '../../../../src/article/refine/split-sentences'
import { dropTeasers } from '../../../../src/article/refine/teasers'
import { compileVocabulary } from '../../../../src/article/vocabulary'
import { articleRules } from '../../../../src/rules'
import { pageOf, prose, rootOf } from '../../support/page'

const vocabulary = compileVocabulary(articleRules)
const page = 'https://streekblad.example/sluis'

describe('a mark of a heading goes', () => {
  test.each([
    ['a sign that links to it', '<h2 id="a">Hout <a href="#a">¶</a></h2>', 'Hout '],
    ['a link without text', '<h2><a name="a"></a>Hout</h2>', 'Hout'],
    ['a link that edits', '<h2>Hout<span>[<a href="/w?action=edit">bewerken</a>]</span></h2>', 'Hout'],
    [
      'links that edit in a box',
      '<div>Hout</div><span>[<a href="/w?veaction=edit">Edit</a> | <a href="/w?action=edit">edit source</a>]</span>',
      'Hout',
    ],
    ['a link that edits in bare brackets', '<h2>Hout [<a href="#">Bearbeiten</a>]</h2>', 'Hout  '],
  ])('%s', (_, markup, text) => {
    const root = rootOf(markup)
    dropHeadingMarks(root, vocabulary)
    expect(root.textContent).toBe(text)
  })

  test.each([
    ['a heading that links to itself', '<h2><a href="#a">Hout</a></h2>'],
    ['a heading that is such a word', '<h2><a href="/edit">Edit</a></h2>'],
    ['a picture that links', '<h2>Hout <a href="/b"><img src="/b.jpg"></a></h2>'],
    ['a link with other words', '<p><a href="/w?action=edit">De redactie</a></p>'],
  ])('but not %s', (_, markup) => {
    const root = rootOf(markup)
    dropHeadingMarks(root, vocabulary)
    expect(root.innerHTML).toBe(markup)
  })
})

describe('a teaser in the text', () => {
  const left = (markup: string) => {
    const root = pageOf(`<base href="${page}">${markup}`).body
    dropTeasers(root, page)
    return root.textContent
  }

  test.each([
    ['in one link', '<div><a href="/b"><img><h3>Brug dicht</h3></a></div>'],
    ['in two links', '<div><a href="/b"><img></a><div><h3><a href="/b">Brug dicht</a></h3></div></div>'],
    [
      'with a lead',
      '<div><a href="/b"><img></a><h3><a href="/b">Brug dicht</a></h3><p>Een maand lang.</p></div>',
    ],
  ])('goes: %s', (_, markup) => {
    expect(left(`<p>Een.</p>${markup}<p>Twee.</p>`)).toBe('Een.Twee.')
  })

  test.each([
    ['a subhead that is linked', '<h3><a href="/b">Brug dicht</a></h3>'],
    ['a subhead beside a picture', '<div><img><h3><a href="/b">Brug dicht</a></h3></div>'],
    [
      'a subhead of which a part is linked',
      '<div><a href="/b"><img></a><h3>De <a href="/b">brug</a></h3></div>',
    ],
    [
      'a section with a linked picture',
      `<div><a href="/b"><img></a><h3><a href="/b">Brug</a></h3><p>${prose()}${prose(1)}${prose(2)}</p></div>`,
    ],
    ['a link within the page', '<div><a href="#b"><img></a><h3><a href="#b">Brug</a></h3></div>'],
  ])('stays: %s', (_, markup) => {
    expect(left(markup)).toBe(rootOf(markup).textContent)
  })
})

describe('a quote from the text', () => {
  const left = (markup: string) => {
    const root = rootOf(`<p>${prose()}</p><p>${prose(1)}</p>${markup}<p>${prose(2)}</p>`)
    dropPullQuotes(root)
    return root.children.length - 3
  }
  const words = prose(2).slice(0, 60)

  test.each([
    ['as a subhead', `<h3>„${words}“</h3>`, 1],
    ['as a quote', `<blockquote><p>${words}</p></blockquote>`, 0],
    ['as a paragraph', `<p>${words}</p>`, 0],
    ['in other words', '<h3>De gemeente heeft haast met de sluis, zegt de wethouder</h3>', 1],
    ['of few words', `<h3>${prose(2).slice(0, 20)}</h3>`, 1],
    ['as an item of a list', `<ul><li>${words}</li></ul>`, 1],
  ])('%s: %s', (_, markup, count) => {
    expect(left(markup)).toBe(count)
  })

  test('as a long heading', () => {
    const root = rootOf(`<p>${prose()}</p><p>${prose(1)} ${prose(3)}</p><h3>${prose(3)}</h3>`)
    dropPullQuotes(root)
    expect(root.querySelector('h3')).toBeNull()
  })

  test('in the summary stays', () => {
    const root = rootOf(`<p>${words}</p><p>${prose(2)}</p>`)
    dropPullQuotes(root)
    expect(root.children).toHaveLength(2)
  })
})

const figure = '<figure><img src="/a.jpg"></figure>'

test.each([
  ['a sentence is joined', `<p>Een en</p>${figure}<p>twee.</p>`, `<p>Een en twee.</p>${figure}`],
  ['two sentences are not', `<p>Een.</p>${figure}<p>twee.</p>`, `<p>Een.</p>${figure}<p>twee.</p>`],
  ['a new one is not', `<p>Een</p>${figure}<p>Twee.</p>`, `<p>Een</p>${figure}<p>Twee.</p>`],
  ['without a figure in it, it is not', '<p>Een en</p><p>twee.</p>', '<p>Een en</p><p>twee.</p>'],
])('%s', (_, markup, joined) => {
  const root = rootOf(markup)
  joinSplitSentences(root)
  expect(root.innerHTML).toBe(joined)
})

test.each([
  ['three pictures in a row are a gallery', `<p>a</p>${figure}${figure}${figure}<p>b</p>`, 1],
  ['two are not', `<p>a</p>${figure}${figure}<p>b</p>${figure}`, 0],
  ['an embed ends the row', `${figure}${figure}<figure data-embed="x"></figure>${figure}`, 0],
])('%s', (_, markup, count) => {
  const root = rootOf(markup)
  groupGalleries(root)
  expect(root.querySelectorAll('body > figure > figure').length).toBe(count * 3)
})

test.each([
  ['a picture in two sizes is shown once', '/a-640x400.jpg', '/a.jpg', '<figcaption>Dicht</figcaption>', 1],
  ['two pictures by one script are two', '/get.jpg?id=1', '/get.jpg?id=2', '', 2],
  ['two pictures are two', '/a1.jpg', '/a2.jpg', '', 2],
])('%s', (_, one, two, caption, count) => {
  const root = rootOf(
    `<figure><img src="${one}"></figure><p>a</p><figure><img src="${two}">${caption}</figure>`,
  )
  dropShownBefore(root)
  expect(root.querySelectorAll('img')).toHaveLength(count)
  expect(root.textContent).toContain(caption && 'Dicht')
})
