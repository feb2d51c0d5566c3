import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { chooseSection } from '../../../../src/article/metadata/section'
import { metadataRules } from '../../../../src/rules/metadata'
import { rootOf } from '../../support/page'

function choose(claims: readonly string[], page = '') {
  const root = rootOf(page)
  const above = [...root.querySelectorAll('*')].filter(element => !element.closest('h1'))
  const title = 'De sluis van Edam blijft dicht'
  return chooseSection({ claims, root, above, title, siteName: 'Streekblad' }, metadataRules)
}

describe('the section that the page states', () => {
  test.each([
    ['as it is', ['Binnenland'], 'Binnenland'],
    ['as the end of a path', ['Nieuws/Politiek'], 'Politiek'],
    ['as the name in an address', ['world-news'], 'World news'],
    ['after one that says nothing', ['Uncategorized', 'Sport'], 'Sport'],
    ['after the site itself', ['Streekblad', 'Sport'], 'Sport'],
    ['in another script', ['الاقتصاد'], 'الاقتصاد'],
    ['of two characters', ['国際'], '国際'],
  ])('is taken %s', (_, claims, section) => {
    expect(choose(claims)).toBe(section)
  })

  test.each([
    ['the start page', 'Home'],
    ['a number', '412'],
    ['a date', 'Jan 18, 2019'],
    ['the whole title', 'De sluis van Edam blijft dicht'],
    ['an address', 'https://streekblad.example/sport'],
    ['a list of tags', 'water, sluis, haven, schip'],
    ['a sentence', 'De schippers moeten omvaren tot de deuren van de sluis hersteld zijn'],
    ['the title', 'De sluis van Edam blijft'],
    ['nothing', ' '],
  ])('is not %s', (_, claim) => {
    expect(choose([claim])).toBeNull()
  })
})

describe('the section that the page shows', () => {
  test.each([
    [
      'in breadcrumbs',
      '<ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li>Titel</li></ol>',
      'Sport',
    ],
    ['above the title', '<p class="article-kicker">Waterschap</p><h1>a</h1>', 'Waterschap'],
    [
      'in the nearest of several lines',
      '<a class="category">Regio</a><a class="category">Haven</a><h1>a</h1>',
      'Haven',
    ],
  ])('is found %s', (_, page, section) => {
    expect(choose([], page)).toBe(section)
    expect(choose(['Stad'], page)).toBe('Stad')
  })

  test.each([
    ['a line without a telling name', '<p>Waterschap</p><h1>a</h1>'],
    ['a sentence', '<p class="kicker">Dat het zo lang zou duren had niemand gedacht</p><h1>a</h1>'],
    ['far above', `<p class="kicker">Waterschap</p>${'<p>a</p>'.repeat(12)}<h1>a</h1>`],
  ])('is not %s', (_, page) => {
    expect(choose([], page)).toBeNull()
  })
})
