import type { PageKind } from '../domain/page-verdict'
import type { AddressFeatures, AddressTopic, AddressWords, PageAddress } from './types'

/** Words of one part of the path that are counted. */
const mostWords = 12
const date = /\/(?:19|20)\d\d(?:[-/]|\d{4}\b)/
const word = /\p{L}{2,}/gu
/** The path of a front page: empty, a language, or the name of an index file. */
const frontPath =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|start|startseite)(?:\.\w+)?\/?)?$/i
/** An address with a headline in it has at least so many words; sections and services have fewer. */
const headlineWords = 4
const longNumber = /\d{5}/
/** What a page is by a word in its address, the most reliable first. */
const topics = [
  'search',
  'forum',
  'video',
  'gallery',
  'shop',
  'list',
] as const satisfies readonly (AddressTopic & PageKind)[]

/** Describes the address of a page, for the detection. */
export function describeAddress(url: URL, words: AddressWords): PageAddress {
  const features = featuresOf(url, words)
  return {
    features,
    certainKind: certainKindAt(url, words),
    topic: topics.find(topic => hasTopic(url, topic, words)) ?? null,
    isArticleLike: isArticleLike(features, url),
  }
}

/** Whether an address has a word for a topic in its path, or in its host: forums often have a host of their own. */
export function hasTopic({ hostname, pathname }: URL, topic: AddressTopic, words: AddressWords): boolean {
  return words[topic].test(`/${hostname.replace(/\./g, '/')}${decoded(pathname)}`)
}

/** Whether an address is that of a front page. A number in the query, such as `?p=1234`, may mean any other page. */
export function isFrontPage({ pathname, search }: URL): boolean {
  return frontPath.test(pathname) && !/=\d{2,}(?:&|$)/.test(search)
}

function certainKindAt(url: URL, words: AddressWords): PageKind | null {
  if (isFrontPage(url)) return 'frontPage'
  return url.search && hasTopic(url, 'search', words) ? 'search' : null
}

function featuresOf(url: URL, words: AddressWords): AddressFeatures {
  const path = decoded(url.pathname)
  const counts = path.split('/').map(part => Math.min(mostWords, part.match(word)?.length ?? 0))
  const has = (topic: AddressTopic) => Number(hasTopic(url, topic, words))
  return {
    slugWords: Math.max(...counts),
    lastWords: counts.at(-1) || (counts.at(-2) ?? 0),
    date: Number(date.test(path)),
    listWord: has('list'),
    shopWord: has('shop'),
    serviceWord: has('service'),
    forumWord: has('forum'),
    articleWord: has('article'),
  }
}

function isArticleLike(features: AddressFeatures, { pathname }: URL): boolean {
  const { slugWords, date, listWord, shopWord, serviceWord, forumWord } = features
  if (listWord || shopWord || serviceWord || forumWord) return false
  return date > 0 || slugWords >= headlineWords || longNumber.test(pathname)
}

/** Malformed escapes leave the path as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
