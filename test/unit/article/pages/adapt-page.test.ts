import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { adaptPage } from '../../../../src/article/pages/adapt-page'
import type { Article } from '../../../../src/domain/article'
import { articleOf } from '../../support/article'
import { paragraphs, prose } from '../../support/page'

const lead = { src: 'https://krant.example/w=900/sluis.jpg', srcset: null, alt: 'De sluis', caption: null }
const own = articleOf(paragraphs(3), {
  standfirst: 'Zo begint het.',
  byline: 'Hester Lorne',
  leadImage: lead,
})

function shown(markup: string, fields: Partial<Article> = {}, texts = [own.content]): string | null {
  const content = adaptPage(articleOf(markup, fields), own, texts)
  return (
    content && [...content.children].map(({ tagName, textContent }) => `${tagName} ${textContent}`).join('\n')
  )
}

const two = `P ${prose(5)}\nP ${prose(6)}`

test('another page gives its text', () => {
  expect(shown(paragraphs(2, 5))).toBe(two)
})

describe('what all pages repeat goes', () => {
  test.each([
    ['the title', `<h2>${own.title}</h2>`],
    ['the standfirst', '<p>Zo begint het.</p>'],
    ['the byline', '<p>Hester Lorne</p>'],
    [
      'the lead picture, in another size',
      '<figure><img src="https://krant.example/w=400/sluis.jpg"></figure>',
    ],
    ['the site', '<p>Streekblad</p>'],
    ['all of them', `<h2>${own.title}</h2><p>Zo begint het.</p><p>Hester Lorne</p>`],
  ])('%s above the text', (_, repeated) => {
    expect(shown(repeated + paragraphs(2, 5))).toBe(two)
  })

  test('who wrote it, below the text', () => {
    expect(shown(`${paragraphs(2, 5)}<p>${prose(2)}</p>`)).toBe(two)
  })

  test('but not what comes again in the middle of the text', () => {
    expect(shown(`<p>${prose(5)}</p><p>Hester Lorne</p><p>${prose(6)}</p>`)).toContain('Hester Lorne')
  })
})

describe('what was taken for the head of the page comes back', () => {
  test('a first paragraph, unless it is the standfirst of all', () => {
    expect(shown(paragraphs(2, 5), { standfirst: 'Zo gaat het verder.' })).toBe(
      `P Zo gaat het verder.\n${two}`,
    )
    expect(shown(paragraphs(2, 5), { standfirst: 'Zo begint het.' })).toBe(two)
  })

  test('a first picture with its caption, unless it is that of all', () => {
    const other = { ...lead, src: 'https://krant.example/dijk.jpg', caption: 'De dijk' }
    expect(shown(paragraphs(2, 5), { leadImage: other })).toBe(`FIGURE De dijk\n${two}`)
    expect(shown(paragraphs(2, 5), { leadImage: lead })).toBe(two)
  })
})

describe('a title of its own', () => {
  test('becomes a subhead', () => {
    expect(shown(paragraphs(2, 5), { title: 'De tweede sluis' })).toBe(`H2 De tweede sluis\n${two}`)
  })

  test.each(['De sluis blijft dicht', 'De sluis blijft dicht (pagina 2)', 'De sluis'])('is not %s', title => {
    expect(shown(paragraphs(2, 5), { title })).toBe(two)
  })
})

describe('the same text twice', () => {
  test('is none, from whichever page it comes', () => {
    expect(shown(paragraphs(3))).toBeNull()
    expect(shown(paragraphs(2, 5), {}, [own.content, articleOf(paragraphs(2, 5)).content])).toBeNull()
  })

  test('may be a small part of a page', () => {
    expect(shown(`<p>${prose(1)}</p>${paragraphs(3, 5)}`)).not.toBeNull()
  })
})
