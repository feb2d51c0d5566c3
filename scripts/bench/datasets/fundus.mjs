import { join } from 'node:path'
import { isFolder, namesIn, readGzip, readJsonObject } from '../../files.mjs'
import { webAddress } from './page.mjs'

/** @typedef {import('./page.mjs').BenchPage} BenchPage */

/**
 * The body of an article as fundus stores it.
 *
 * @typedef {{ summary?: string[], sections?: { headline?: string[], paragraphs?: string[] }[] }} Body
 */

/** Where the repository of fundus has its test data. */
const TEST_DATA = 'tests/resources/parser/test_data'
/** Characters; a shorter truth is a teaser or the first line of a live blog, and no basis for a score. */
const SHORTEST_TRUTH = 200
/** Where a page names its own address. */
const ADDRESS_PATTERNS = [
  /<link[^>]+rel=["']?canonical["']?[^>]+href=["']([^"']+)/i,
  /<meta[^>]+property=["']og:url["'][^>]+content=["']([^"']+)/i,
]

/**
 * Reads the parser tests of flairNLP/fundus: the newest page of each publisher, and the truth of its newest parser.
 *
 * @param {string} folder holds `CC/PUBLISHER.json` and `CC/PUBLISHER_DATE.html.gz` below its test data
 * @returns {BenchPage[]} with `truth.text`, `title`, `author` and `date`
 * @throws {import('../../command.mjs').CommandError} when the folder does not hold these tests
 */
export function readFundus(folder) {
  const root = join(folder, TEST_DATA)
  return namesIn(root)
    .filter(country => isFolder(join(root, country)))
    .flatMap(country => {
      const names = namesIn(join(root, country))
      const publishers = names.filter(name => name.endsWith('.json')).map(name => name.slice(0, -5))
      return publishers.flatMap(publisher => readPublisher(root, country, publisher, names))
    })
}

/**
 * @param {string} root
 * @param {string} country two letters
 * @param {string} publisher
 * @param {string[]} names everything in the folder of the country, sorted
 * @returns {BenchPage[]} one page, or none when there is no usable one
 */
function readPublisher(root, country, publisher, names) {
  const page = names.filter(name => name.startsWith(`${publisher}_`) && name.endsWith('.html.gz')).at(-1)
  const truths = readJsonObject(join(root, country, `${publisher}.json`))
  const newest = Object.keys(truths).sort().at(-1)
  const truth = newest ? truths[newest] : undefined
  const text = truth?.body ? textOf(truth.body) : ''
  if (!page || text.length < SHORTEST_TRUTH) return []
  const html = readGzip(join(root, country, page))
  return [
    {
      id: `${country}/${page.slice(0, -'.html.gz'.length)}`,
      url: addressIn(html),
      html,
      truth: { text, title: truth.title ?? '', author: truth.authors ?? [], date: dateOf(truth) },
    },
  ]
}

/** @param {Body} body */
function textOf({ summary = [], sections = [] }) {
  const paragraphs = sections.flatMap(section => [...(section.headline ?? []), ...(section.paragraphs ?? [])])
  return [...summary, ...paragraphs].join('\n\n')
}

/** @param {{ publishing_date?: unknown }} truth */
function dateOf({ publishing_date: date }) {
  return typeof date === 'string' ? date : ''
}

/** @param {string} html */
function addressIn(html) {
  for (const pattern of ADDRESS_PATTERNS) {
    const address = pattern.exec(html)?.[1]
    if (address !== undefined) return webAddress(address)
  }
  return webAddress(undefined)
}
