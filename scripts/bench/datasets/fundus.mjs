import { join } from 'node:path'
import { isFolder, namesIn, readGzip, readJsonObject } from '../../files.mjs'
import { webAddress } from './page.mjs'

/** @typedef {import('./page.mjs').BenchPage} BenchPage */

/**
 * The body of an article as fundus tells it.
 *
 * @typedef {{ summary?: string[], sections?: { headline?: string[], paragraphs?: string[] }[] }} Body
 */

/** Where the repository of fundus has its test data. */
const TEST_DATA = 'tests/resources/parser/test_data'
/** Characters; a truth with fewer is a teaser or a live blog's first line, which no score can rest on. */
const SHORTEST_TRUTH = 200
/** Where a page says what its own address is. */
const OWN_ADDRESS = [
  /<link[^>]+rel=["']?canonical["']?[^>]+href=["']([^"']+)/i,
  /<meta[^>]+property=["']og:url["'][^>]+content=["']([^"']+)/i,
]

/**
 * Reads the parser tests of flairNLP/fundus: of each publisher the newest page and the truth of its newest parser.
 *
 * @param {string} folder holds `CC/PUBLISHER.json` and `CC/PUBLISHER_DATE.html.gz` below its test data
 * @returns {BenchPage[]} with `truth.text`, `title`, `author` and `date`
 * @throws {import('../../command.mjs').CommandError} when the folder has no such tests
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
 * @param {string[]} names all that is in the country's folder, sorted
 * @returns {BenchPage[]} one page or, where there is none to use, none
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
      url: ownAddress(html),
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
function ownAddress(html) {
  for (const pattern of OWN_ADDRESS) {
    const address = pattern.exec(html)?.[1]
    if (address !== undefined) return webAddress(address)
  }
  return webAddress(undefined)
}
