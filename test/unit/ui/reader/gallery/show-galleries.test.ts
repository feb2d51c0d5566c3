import { afterEach, expect, test } from 'vitest'
import { showGalleries } from '../../../../../src/ui/reader/gallery/show-galleries'
import { one } from '../../../support/page'
import { locale } from '../../../support/render'

const ended = new AbortController()
afterEach(() => document.body.replaceChildren())

const slide = (name: string) => `<figure><img src="/${name}.jpg"><figcaption>${name}</figcaption></figure>`

function readerWith(content: string): HTMLDialogElement {
  document.body.innerHTML = `<dialog><div class="scroller"><article class="article"><div class="content">${content}</div></article></div></dialog>`
  const reader = one(document, 'dialog') as HTMLDialogElement
  showGalleries(reader, locale, ended.signal)
  return reader
}

test('three pictures of a gallery are one figure, with its caption and its place', () => {
  const reader = readerWith(
    `<figure>${['kade', 'sluis', 'brug'].map(slide).join('')}<figcaption>De haven</figcaption></figure>`,
  )
  const text = one(reader, '.content').textContent
  expect([...one(reader, '.gallery').children].map(({ localName }) => localName)).toEqual(
    Array(3).fill('figure'),
  )
  expect(one(reader, '.gallery').ariaLabel).toBe('picture_of 1 3')
  expect(one(reader, '.gallery-count').getAttribute('data-label')).toBe('picture_of 1 3')
  // These are words of the interface, whatever the article is read from.
  expect(one(reader, '.gallery-count').getAttribute('dir')).toBe(locale.direction)
  expect([...reader.querySelectorAll('button')].map(({ disabled }) => disabled)).toEqual([true, false])
  expect(one(reader, '.content > figure > figcaption').textContent).toBe('De haven')
  // What the reader adds is no part of the text.
  expect(text).toBe('kadesluisbrugDe haven')
})

test.each([
  ['two pictures', `<figure>${slide('kade')}${slide('sluis')}</figure>`],
  ['one figure after the other', ['kade', 'sluis', 'brug'].map(slide).join('')],
  ['figures without pictures', `<figure>${'<figure><table></table></figure>'.repeat(3)}</figure>`],
])('%s are none', (_, content) => {
  expect(readerWith(content).querySelector('.gallery')).toBeNull()
})
