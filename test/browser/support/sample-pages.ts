import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { readArticle, type ShownReading } from '../../../scripts/reading.mjs'

const folder = fileURLToPath(new URL('../../pages', import.meta.url))

/** What a page's `expected.json` says. */
export interface ExpectedArticle {
  readonly title: string
  readonly standfirst: string | null
  readonly byline: string | null
  readonly publishedTime: string | null
  readonly lang: string
  readonly clutter: readonly { readonly kind: string; readonly text: string }[]
}

interface ExpectedFailure {
  readonly article: false
  readonly failure: string
}

const names = readdirSync(folder).filter(name => existsSync(join(folder, name, 'expected.json')))

function fileOf(name: string, file: string): string {
  return readFileSync(join(folder, name, file), 'utf8')
}

function expectationOf(name: string): ExpectedArticle | ExpectedFailure {
  return JSON.parse(fileOf(name, 'expected.json'))
}

/** The sample pages with an article, and what is expected of them. */
export const articlePages = names.flatMap(name => {
  const expected = expectationOf(name)
  return 'article' in expected ? [] : [{ name, expected }]
})

/** The sample pages without an article, and how they fail. */
export const otherPages = names.flatMap(name => {
  const expected = expectationOf(name)
  return 'article' in expected ? [{ name, failure: expected.failure }] : []
})

/** A sample page with something added at the end of its head or of its body. */
export function samplePage(name: string, { head = '', end = '' }): string {
  return fileOf(name, 'source.html')
    .replace('</head>', () => `${head}</head>`)
    .replace('</body>', () => `${end}</body>`)
}

/**
 * The text of a page's `expected.html`, taken from a blank page in the way in which the reader's text is taken.
 * @param blank a page that may be navigated
 */
export async function expectedText(blank: Page, name: string): Promise<string> {
  await blank.goto('about:blank')
  await blank.evaluate(
    html => {
      const host = document.createElement('div')
      host.style.cssText = 'all: initial; user-select: text'
      const root = host.attachShadow({ mode: 'open' })
      root.innerHTML = `<dialog data-state="article"><article><div class="meta"><span></span></div><div class="content">${html}</div></article></dialog>`
      document.body.append(host)
      Object.assign(globalThis, { chrome: { dom: { openOrClosedShadowRoot: () => root } } })
    },
    fileOf(name, 'expected.html'),
  )
  const { text } = await readArticle({
    evaluate: (work: (reader: string) => ShownReading, selector) => blank.evaluate(work, selector),
  })
  return text
}

/** A message of the interface. */
export function say(name: string, language = 'en'): string {
  const file = new URL(`../../../src/public/_locales/${language}/messages.json`, import.meta.url)
  const { message } = JSON.parse(readFileSync(fileURLToPath(file), 'utf8'))[name] ?? {}
  if (typeof message !== 'string') throw new Error(`_locales/${language} has no ${name}.`)
  return message
}

/** Every message of the interface, by its name. */
export function allMessages(language: string): Readonly<Record<string, string>> {
  const file = new URL(`../../../src/public/_locales/${language}/messages.json`, import.meta.url)
  const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
    readFileSync(fileURLToPath(file), 'utf8'),
  )
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]))
}
