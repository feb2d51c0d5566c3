import { describe, expect, test } from 'vitest'
import { changeMarkup, markupChanges } from '../../../../scripts/markups/change-markup'
import { pageOf } from '../../support/page'

const page = `<header class="top"><nav role="navigation"><a href="/">Home</a></nav></header>
  <main id="content"><article class="story story--long"><h1>De kade wordt hoger</h1>
  <p class="story">De kade <a href="#note">1</a></p><p id="note" class="note">Volgens de gemeente.</p></article>
  <aside class="sidebar"><h2>Ook vandaag</h2></aside></main>`

function changed(
  ...changes: Parameters<typeof changeMarkup> extends [Document, ...infer Wanted] ? Wanted : never
) {
  const document = pageOf(page)
  changeMarkup(document, ...changes)
  return document
}

const wordsOf = ({ body }: Document) => body.textContent?.replace(/\s+/g, ' ').trim()

describe('a change of markup', () => {
  test.each(markupChanges.filter(change => change !== 'sidebarMoved'))(
    '%s keeps all words in order',
    change => {
      expect(wordsOf(changed(change))).toBe(wordsOf(pageOf(page)))
    },
  )

  test('hashes names, the same for the same name, and keeps links to ids', () => {
    const document = changed('namesHashed')
    const names = [...document.querySelectorAll('[class], [id]')].flatMap(({ id, classList }) => [
      id,
      ...classList,
    ])
    expect(names.join(' ')).not.toMatch(/story|note|sidebar|content/)
    const [story, paragraph] = [document.querySelector('article'), document.querySelector('p')]
    expect(story?.classList.item(0)).toBe(paragraph?.className)
    expect(document.querySelector('p a')?.getAttribute('href')).toBe(
      `#${document.querySelector('p[id]')?.id}`,
    )
  })

  test('removes names, but for the ids that links lead to', () => {
    const document = changed('namesRemoved')
    expect(document.querySelectorAll('[class]')).toHaveLength(0)
    expect([...document.querySelectorAll('[id]')].map(({ textContent }) => textContent)).toEqual([
      'Volgens de gemeente.',
    ])
  })

  test('paragraphs become divs, with what is in them', () => {
    const document = changed('paragraphsInDivs')
    expect(document.querySelector('p')).toBeNull()
    expect(document.body.textContent).toBe(changed('namesRemoved').body.textContent)
  })

  test('leaves no semantic element and no landmark', () => {
    const document = changed('divsOnly')
    expect(document.querySelectorAll('header, nav, main, article, aside, [role]')).toHaveLength(0)
    expect(document.querySelector('div.story > h1')).not.toBeNull()
  })

  test('adds wrappers around all and around headings', () => {
    const document = changed('wrappersAdded')
    expect(document.querySelector('body > div > div > div > div > header')).not.toBeNull()
    expect(document.querySelector('article > div > h1')).not.toBeNull()
  })

  test('moves the column to the other side', () => {
    expect(changed('sidebarMoved').querySelector('main')?.firstElementChild?.tagName).toBe('ASIDE')
  })

  test('keeps out of sight what a style sheet hid by a name', () => {
    const document = pageOf(
      '<style>.secret { display: none }</style><section class="secret">Niets</section><p>Tekst</p>',
    )
    changeMarkup(document, 'divsOnly', 'namesRemoved')
    expect(document.querySelector<HTMLElement>('div')?.style.display).toBe('none')
    expect(document.querySelector<HTMLElement>('p')?.style.display).toBe('')
    expect(document.querySelectorAll('[data-was-hidden]')).toHaveLength(0)
  })
})
