import { describe, expect, test } from 'vitest'
import { articleIn, type Data, type ReadArticle, useBarePages } from '../support/bare-page'
import { aroundCases } from './around-cases'
import type { HardCase } from './hard-case'
import { headingCases } from './heading-cases'
import { metadataCases } from './metadata-cases'
import { indexOf } from './page'
import { pictureCases } from './picture-cases'
import { ferry, library } from './stories'
import { textCases } from './text-cases'

/** Kinds of pages that users of reader tools reported, from the document to the article. */
const readAt = useBarePages()

/** No user waits longer, and even a busy machine needs less for any of these. ms */
const longestReading = 10_000

async function read(html: string, address: string): Promise<Data> {
  const start = performance.now()
  const data = await readAt(html, address)
  expect(performance.now() - start, 'ms').toBeLessThan(longestReading)
  return data
}

const readArticle = async ({ page, story }: HardCase) =>
  articleIn(await read(page, story.address), story.title)

const spaced = (markup: string) => markup.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')

/** Standfirst and text, as the reader shows them below each other. */
const shown = ({ metadata, markup }: ReadArticle) => `${metadata.standfirst ?? ''}\n${markup}`

const headingsIn = (markup: string) =>
  [...markup.matchAll(/<(h[1-6])>(.*?)<\/\1>/g)].map(([, rank, words = '']) => `${rank} ${spaced(words)}`)

const picturesIn = ({ metadata, markup }: ReadArticle) =>
  [
    metadata.leadImage?.src,
    ...[...markup.matchAll(/<img [^>]*?src="([^"]*)"/g)].map(([, src]) => src),
  ].filter(src => src !== undefined)

describe.each<[string, readonly HardCase[]]>([
  ['the text', textCases],
  ['headings and names', headingCases],
  ['pictures', pictureCases],
  ['the rest of the page', aroundCases],
  ['metadata', metadataCases],
])('%s', (_, cases) => {
  test.each(cases)('$what', async hardCase => {
    const { story, has = [], lacks = [], headings, pictures, metadata = {} } = hardCase
    const article = await readArticle(hardCase)
    const captioned = `${shown(article)}<figcaption>${article.metadata.leadImage?.caption ?? ''}</figcaption>`
    const text = spaced(captioned)
    for (const paragraph of story.paragraphs)
      expect(text.split(paragraph), `once: ${paragraph}`).toHaveLength(2)
    for (const words of has) expect(captioned).toContain(words)
    for (const words of [...lacks, story.menu.join(' '), story.footer]) expect(text).not.toContain(words)
    if (headings) expect(headingsIn(article.markup)).toEqual(headings)
    if (pictures) expect(picturesIn(article).map(src => new URL(src).pathname)).toEqual(pictures)
    expect(article.metadata).toMatchObject(metadata)
    expect(article.isUntouched, 'the page is not changed').toBe(true)
  })
})

test('a page with the first lines of many stories is no article', async () => {
  expect(await read(indexOf(library, ferry), library.address)).toHaveProperty('failure', 'notAnArticle')
})
