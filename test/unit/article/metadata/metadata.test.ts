import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { readMetadata } from '../../../../src/article/metadata/metadata'
import { compileTokens } from '../../../../src/page/name-tokens'
import { surveyDocument } from '../../../../src/page/survey'
import { articleRules } from '../../../../src/rules'
import { pageOf, prose } from '../../support/page'

const partOf = compileTokens(articleRules.tokens)

function read(markup: string) {
  const document = pageOf(markup)
  return readMetadata(document, surveyDocument(document), articleRules, partOf)
}

const heading = '<h1>De sluis blijft dicht</h1>'
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const data = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`

describe('the day of publication', () => {
  test.each([
    ['JSON-LD', data({ datePublished: '2024-05-24T14:05:00+02:00' }), '2024-05-24T14:05:00+02:00'],
    [
      'Open Graph',
      '<meta property="article:published_time" content="2024-05-24T12:05:00Z">',
      '2024-05-24T12:05:00Z',
    ],
    ['a meta element', meta('date', '2024-05-24'), '2024-05-24'],
    ['a meta element in capitals', meta('DC.date.issued', '2024-05-24'), '2024-05-24'],
    ['a meta element in words', meta('pubdate', '24 mei 2024'), '2024-05-24'],
    ['microdata', '<time itemprop="datePublished" datetime="2024-05-24"></time>', '2024-05-24'],
    [
      'a time near the title',
      `${heading}<time datetime="2024-05-24T10:00">vrijdag</time>`,
      '2024-05-24T10:00',
    ],
    ['a time before the title', `<time datetime="2024-05-24">vrijdag</time>${heading}`, '2024-05-24'],
    ['a date in words near the title', `${heading}<p class="datum">24 mei 2024</p>`, '2024-05-24'],
    ['a line near the title', `${heading}<p>Freitag, 24. Mai 2024</p>`, '2024-05-24'],
  ])('is read from %s', (_, markup, time) => {
    expect(read(`${markup}${heading}`).publishedTime).toBe(time)
  })

  test('is read from structured data first, then from meta elements, then from near the title', () => {
    const beside = `${heading}<p>Op 1 januari 2021</p>`
    const said = meta('pubdate', '2022-02-02')
    expect(read(`${data({ datePublished: '2023-03-03' })}${said}${beside}`).publishedTime).toBe('2023-03-03')
    expect(read(`${said}${beside}`).publishedTime).toBe('2022-02-02')
    expect(read(beside).publishedTime).toBe('2021-01-01')
  })

  test('is read from the next source where one is broken', () => {
    expect(read(`${data({ datePublished: 'gisteren' })}${meta('date', '2024-05-24')}`).publishedTime).toBe(
      '2024-05-24',
    )
  })

  test('in an element named date comes before other dates', () => {
    const markup = `${heading}<p>Storm van 3 maart 2020</p><p class="publish-date">24 mei 2024</p>`
    expect(read(markup).publishedTime).toBe('2024-05-24')
  })

  test.each([
    ['the page does not state it', heading],
    [
      'only other articles below have a date',
      `${heading}<div class="related"><p>De brug</p><time datetime="2024-05-30">30 mei</time></div>`,
    ],
    [
      'a date is in the text',
      `${heading}<p>Op 24 mei 2020 ${'ging de sluis al eens dicht, en dat bleef zo '.repeat(3)}</p>`,
    ],
    ['the year is all there is', `${heading}<p class="date">2024</p>`],
  ])('is unknown where %s', (_, markup) => {
    expect(read(markup).publishedTime).toBeNull()
  })
})

describe('the day of the last change', () => {
  test('is read from structured data, or meta elements', () => {
    expect(read(data({ dateModified: '2024-05-25' })).modifiedTime).toBe('2024-05-25')
    expect(read(meta('article:modified_time', '2024-05-25')).modifiedTime).toBe('2024-05-25')
  })

  test('is null where it is the day of publication', () => {
    expect(read(data({ datePublished: '2024-05-24', dateModified: '2024-05-24' })).modifiedTime).toBeNull()
  })
})

describe('the language', () => {
  test.each([
    ['the page', '<html lang="nl-BE">', 'nl-BE', 'ltr'],
    ['JSON-LD', data({ inLanguage: 'de' }), 'de', 'ltr'],
    ['Open Graph', '<meta property="og:locale" content="en_GB">', 'en-GB', 'ltr'],
    ['nothing', '', null, 'ltr'],
    ['an Arabic page', '<html lang="ar">', 'ar', 'rtl'],
    ['a Hebrew page', '<html lang="he-IL">', 'he-IL', 'rtl'],
    ['a Persian page in capitals', '<html lang="FA">', 'FA', 'rtl'],
    ['a page with its own direction', '<html lang="nl" dir="rtl">', 'nl', 'rtl'],
    ['a body with its own direction', '<html lang="ar"><body dir="ltr">', 'ar', 'ltr'],
    ['an invalid direction', '<html lang="ar" dir="auto">', 'ar', 'rtl'],
    ['a language that begins like a right-to-left one', '<html lang="arn">', 'arn', 'ltr'],
  ])('as stated by %s', (_, markup, lang, dir) => {
    expect(read(markup)).toMatchObject({ lang, dir })
  })

  const dutch = `<p>${prose(0)}</p><p>${prose(1)}</p>`
  const hebrew = `<p>${'הטוחן עצר את הכנפיים ביום שני, כי בגג הטחנה יושב ינשוף שאינו רוצה ללכת. '.repeat(3)}</p>`
  test.each([
    ['none is declared', `<html>${dutch}`, 'nl', 'ltr'],
    ['the one declared has other letters', `<html lang="en-US" dir="ltr">${hebrew}`, 'he', 'rtl'],
    ['the one declared could have these letters', `<html lang="fr">${dutch}`, 'fr', 'ltr'],
    ['the direction is that of the site around it', `<html lang="ar" dir="rtl">${dutch}`, 'nl', 'ltr'],
  ])('as the text has it where %s', (_, markup, lang, dir) => {
    expect(read(markup)).toMatchObject({ lang, dir })
  })
})

describe('the site', () => {
  const og = '<meta property="og:site_name" content="Streekblad">'
  test.each([
    ['Open Graph, before all others', `${og}${data({ publisher: { name: 'Uitgeverij' } })}`, 'Streekblad'],
    ['its publisher', data({ publisher: { name: 'Uitgeverij' } }), 'Uitgeverij'],
    ['its application', meta('application-name', 'Blad'), 'Blad'],
    ['its host', '<base href="https://www.streekblad.example/sluis">', 'streekblad.example'],
  ])('is named by %s', (_, markup, name) => {
    expect(read(markup).siteName).toBe(name)
  })
})

describe('title, byline and description', () => {
  test('are read from the best source', () => {
    const page = read(`<html><title>De sluis blijft dicht | Streekblad</title>
      ${meta('description', ' Schippers  zijn boos. ')}${meta('author', 'Door Anna de Vries')}${heading}`)
    expect(page).toMatchObject({
      title: 'De sluis blijft dicht',
      byline: 'Anna de Vries',
      excerpt: 'Schippers zijn boos.',
    })
  })

  test('the title of a drawing does not count', () => {
    const drawing = '<body><svg><title>Menu</title></svg><p>De sluis</p><title>De sluis blijft dicht</title>'
    expect(read(drawing).title).toBe('De sluis blijft dicht')
  })

  test('a very long heading is no title', () => {
    const page = `<title>De sluis blijft dicht</title><h1>De sluis blijft dicht ${'in de streek '.repeat(50)}</h1>`
    expect(read(page).title).toBe('De sluis blijft dicht')
  })

  test('on a page that also describes other articles, its own one counts', () => {
    const other = { '@type': 'NewsArticle', headline: 'De brug gaat open', author: 'Bo Kim' }
    const own = { '@type': 'NewsArticle', headline: 'De sluis blijft dicht', author: 'Anna de Vries' }
    const page = `<title>De sluis blijft dicht | Streekblad</title>${heading}`
    expect(read(`${data(other)}${data(own)}${page}`).byline).toBe('Anna de Vries')
  })

  test('several authors are in one line', () => {
    expect(read(data({ author: [{ name: 'Anna de Vries' }, { name: 'Bo Kim' }] })).byline).toBe(
      'Anna de Vries, Bo Kim',
    )
  })

  test('an address in article:author is no name', () => {
    const author = '<meta property="article:author" content="https://social.example/anna">'
    expect(read(`${author}${heading}<p class="byline">Door Anna de Vries</p>`).byline).toBe('Anna de Vries')
    expect(read(author).byline).toBeNull()
  })

  test.each(['article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'citation_author', 'byl'])(
    'the author is read from %s',
    name => {
      expect(read(meta(name, 'By Ann Lee')).byline).toBe('Ann Lee')
    },
  )

  test('the page’s own description comes first, and empty ones never count', () => {
    const og = '<meta property="og:description" content="Voor anderen">'
    expect(read(`${og}${meta('description', 'Voor allen')}`).excerpt).toBe('Voor allen')
    expect(read(`${meta('description', '  ')}${og}`).excerpt).toBe('Voor anderen')
    expect(read('').excerpt).toBeNull()
  })
})
