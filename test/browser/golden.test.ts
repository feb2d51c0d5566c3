import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../scripts/browsers.mjs'
import { bundleForPage } from '../../scripts/page-bundle.mjs'
import { articles, expectedMarkup, expectedOf, fixtures, sourceOf } from './support/golden'
import type * as reading from './support/reading'

type Data = ReturnType<typeof reading.readAsData>
type Article = Extract<Data, { markup: string }>

/** The pages in a real engine, without the extension around them: what is read of each, down to the markup. */
let browser: Browser
let page: Page
let bundle: string
let current = ''

beforeAll(async () => {
  bundle = await bundleForPage('test/browser/support/reading.ts', 'reading')
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  browser = await puppeteer.launch({ executablePath: findChromium() ?? '', args: sandbox })
  page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', request => {
    if (!request.isNavigationRequest()) return request.abort()
    const headers = { 'content-security-policy': "script-src 'none'" }
    return request.respond({ contentType: 'text/html; charset=utf-8', headers, body: sourceOf(current) })
  })
})

afterAll(() => browser.close())

async function read(name: string): Promise<Data> {
  current = name
  await page.goto(expectedOf(name).url, { waitUntil: 'domcontentloaded' })
  return await page.evaluate<[], () => Data>(`${bundle}; reading.readAsData(document)`)
}

async function readArticle(name: string): Promise<Article> {
  const data = await read(name)
  if (data.markup === undefined) throw new Error(`${name}: ${data.failure} ${data.cause}`)
  return data
}

describe.each(articles)('%s', name => {
  const { url: _url, clutter: _clutter, ...metadata } = expectedOf(name)

  test('the text is the article, all of it and nothing else', async () => {
    const { markup, isUntouched } = await readArticle(name)
    expect(markup).toBe(expectedMarkup(name))
    expect(isUntouched, 'the page is as it was').toBe(true)
  })

  test('title, standfirst, names, dates and lead image are those of the page', async () => {
    const article = await readArticle(name)
    expect(article.metadata).toEqual(metadata)
    expect(article.wordCount).toBeGreaterThan(20)
  })
})

test.each(fixtures)('%s: each block of clutter is found, and of its kind', async name => {
  const { clutter } = await read(name)
  const expected = expectedOf(name).clutter ?? []
  const missed = expected.filter(
    ({ kind, text }) => !clutter.some(found => found.kind === kind && found.text.includes(text)),
  )
  expect(missed).toEqual([])
})

test.each(fixtures.filter(name => !articles.includes(name)))('%s is no article', async name => {
  expect(await read(name)).toHaveProperty('failure', expectedOf(name).failure)
})
