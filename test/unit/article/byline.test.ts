import '../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { chooseByline } from '../../../src/article/byline'
import { compileTokens } from '../../../src/domain/tokens'
import { articleRules } from '../../../src/rules'
import { rootOf } from '../support/page'

const partOf = compileTokens(articleRules.tokens)

function choose(claims: readonly (string | null)[], markup = ''): string | null {
  const around = [...rootOf(markup).querySelectorAll('*')]
  return chooseByline(claims, around, [], 'Streekblad', partOf, articleRules)
}

describe('a claim', () => {
  test.each([
    ['Anna de Vries', 'Anna de Vries'],
    ['Door Anna de Vries', 'Anna de Vries'],
    ['door: Anna de Vries', 'Anna de Vries'],
    ['Von Jürgen Meyer', 'Jürgen Meyer'],
    ['Text: Jürgen Meyer', 'Jürgen Meyer'],
    ['By Ann Lee and Bo Kim', 'Ann Lee and Bo Kim'],
    ['Written by Ann Lee', 'Ann Lee'],
    ['Par Anne Petit', 'Anne Petit'],
    ['Por Ana Pérez', 'Ana Pérez'],
    ['Doortje Smit', 'Doortje Smit'],
    ['Byron Lee', 'Byron Lee'],
    ['Anna de Vries,', 'Anna de Vries'],
    ['Anna de Vries | Redacteur', 'Anna de Vries'],
    ['\n  Anna\n  Redacteur', 'Anna'],
    ['Anna de Vries, Bo Kim', 'Anna de Vries, Bo Kim'],
    ['Anna de Vries · 24 mei 2024', 'Anna de Vries'],
    ['Anna de Vries, 24 mei 2024', 'Anna de Vries'],
    ['Von JANA FELDT am 21. April 2026', 'JANA FELDT'],
    ['Von Jana.Feldt am Samstag, 19. Oktober 2026 um 11:14 Uhr', 'Jana.Feldt'],
    ['BySummer Vale-June 12, 2026', 'Summer Vale'],
    ['von\n  Dennis Kolb', 'Dennis Kolb'],
    ['19 mei 2026 · Anna de Vries', 'Anna de Vries'],
  ])('%j names %s', (claim, name) => {
    expect(choose([claim])).toBe(name)
  })

  test.each([
    'https://streekblad.example/auteurs/anna',
    'http://social.example/anna',
    'redactie@streekblad.example',
    '24 mei 2024',
    '24-05-2024',
    '',
    '   ',
    '–',
    'Anna schrijft over water. Ze woont in het dorp en vaart graag.',
    'x'.repeat(200),
  ])('%j names nobody', claim => {
    expect(choose([claim])).toBeNull()
  })
})

describe('of several claims', () => {
  test('the first that names somebody counts', () => {
    expect(choose([null, 'https://social.example/anna', 'Anna de Vries', 'Bo Kim'])).toBe('Anna de Vries')
  })

  test('a person comes before the site itself', () => {
    expect(choose(['Streekblad', 'Anna de Vries'])).toBe('Anna de Vries')
  })

  test('the site itself counts where nobody else is named', () => {
    expect(choose(['Streekblad'])).toBe('Streekblad')
    expect(choose([])).toBeNull()
  })
})

describe('by the title', () => {
  test.each([
    '<a rel="author" href="/anna">Anna de Vries</a>',
    '<span itemprop="author">Anna de Vries</span>',
    '<span itemprop="author creator">Anna de Vries</span>',
    '<p class="byline">Door Anna de Vries</p>',
    '<p class="article-author">Anna de Vries</p>',
    '<p class="auteur">Anna de Vries</p>',
    '<p class="byline">24 mei 2024</p><p class="author-name">Anna de Vries</p>',
  ])('%s is read where nothing is claimed', markup => {
    expect(choose([], markup)).toBe('Anna de Vries')
  })

  test('a person is read where only the site is claimed', () => {
    expect(choose(['Streekblad'], '<p class="byline">Anna de Vries</p>')).toBe('Anna de Vries')
  })

  test('a claim of a person comes first', () => {
    expect(choose(['Bo Kim'], '<p class="byline">Anna de Vries</p>')).toBe('Bo Kim')
  })

  test('a line that is not named a byline is none', () => {
    expect(choose([], '<p>Anna de Vries</p><p class="authority">Waterschap</p>')).toBeNull()
  })

  test('a byline far down is another article’s', () => {
    const far = `${'<p>tekst</p>'.repeat(90)}<p class="byline">Anna de Vries</p>`
    expect(choose([], far)).toBeNull()
  })
})

test('on a page whose title is no heading, the first that is named a byline counts', () => {
  const elsewhere = [...rootOf('<p>Lees</p><p class="byline">Door Anna de Vries</p>').querySelectorAll('*')]
  expect(chooseByline([], [], elsewhere, 'Streekblad', partOf, articleRules)).toBe('Anna de Vries')
})
