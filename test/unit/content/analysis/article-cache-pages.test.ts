import '../../support/standard-dom'

import { expect, test } from 'vitest'
import { ArticleCache } from '../../../../src/content/analysis/article-cache'
import { pageAnalyzer } from '../../../../src/content/analysis/page-analyzer'
import { parsePage } from '../../../../src/page/parse-page'
import type { SiteRule } from '../../../../src/site-rules/site-rule'
import { emptyRule } from '../../../../src/site-rules/site-rule'
import { articleOf } from '../../support/article'
import { pageOf, paragraphs } from '../../support/page'

const rules: readonly SiteRule[] = [
  { ...emptyRule('krant.example'), hide: [{ selector: '#weer', kind: 'ad' }] },
]
const none: readonly SiteRule[] = []

function cacheWith(userRules: readonly SiteRule[] = none) {
  const document = pageOf(paragraphs(2))
  return new ArticleCache({
    window: Object.assign(Object.create(window), { document }),
    analyzer: pageAnalyzer,
    userRules: () => userRules,
    report: () => undefined,
    steps: { extractFromPage: () => articleOf(paragraphs(2)) },
  })
}

const address = 'https://krant.example/sluis/2'
const pager = '<nav><a href="/sluis">1</a> <b>2</b> <a href="/sluis/3">3</a></nav>'
const page = `<article><h1>De sluis</h1>${paragraphs(6)}<p id="weer">Het weer blijft nog dagenlang zo, met veel wind uit het noorden en af en toe een bui, zegt de weerman.</p>${pager}</article>`

test('what is added to an article stays when it is read again', () => {
  const cache = cacheWith()
  cache.join(article => ({ ...article, title: `${article.title}, met twee pagina’s erbij` }))
  const titleOf = () => {
    const read = cache.read()
    return read.state === 'article' && read.article.title
  }
  expect(titleOf()).toMatch(/erbij$/)
  expect(titleOf()).toBe('De sluis blijft dicht, met twee pagina’s erbij')
})

test('another page is read by its own address', () => {
  expect(cacheWith().readOther(parsePage(page, address), address)?.ending).toMatchObject({
    ...{ is: 'part', page: 2, pages: 3 },
    next: 'https://krant.example/sluis/3',
  })
})

test('and by the rules of the user', () => {
  const textWith = (rules: readonly SiteRule[]) =>
    cacheWith(rules).readOther(parsePage(page, address), address)?.content.textContent
  expect(textWith(none)).toContain('Het weer')
  expect(textWith(rules)).not.toContain('Het weer')
})

test('a page without an article gives none', () => {
  expect(cacheWith().readOther(parsePage('<p>Niet gevonden</p>', address), address)).toBeNull()
})
