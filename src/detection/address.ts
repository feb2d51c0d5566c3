import type { PageKind } from '../domain/page-verdict'
import type { AddressFeatures, AddressTopic, AddressWords, PageAddress } from './types'

const mostWords = 12
const year = /\/(?:19|20)\d\d(?:[-/]|\d{4}\b)/
const word = /\p{L}{2,}/gu
/** The path of a front page: nothing, or a language, or the name of a file for it. */
const frontPath =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|start|startseite)(?:\.\w+)?\/?)?$/i
/** Words of a headline in an address: sections and services have fewer. */
const headlineWords = 4
const longNumber = /\d{5}/
/** What a page is by a word in its address, the surest first. */
const topics = [
  'search',
  'forum',
  'video',
  'gallery',
  'shop',
  'list',
] as const satisfies readonly (AddressTopic & PageKind)[]

/** Describes the address of a page. */
export function describeAddress(url: URL, words: AddressWords): PageAddress {
  const features = featuresOf(url, words)
  return {
    features,
    surely: surelyAt(url, words),
    topic: topics.find(topic => speaksOf(url, topic, words)) ?? null,
    isOfArticles: isOfArticles(features, url),
  }
}

/** Whether an address has a word of a topic in its path, or in its host: forums often have one of their own. */
export function speaksOf({ hostname, pathname }: URL, topic: AddressTopic, words: AddressWords): boolean {
  return words[topic].test(`/${hostname.replace(/\./g, '/')}${readable(pathname)}`)
}

/** Whether an address is that of a front page. Where a number says which page is meant, it may be any. */
export function isFrontPage({ pathname, search }: URL): boolean {
  return frontPath.test(pathname) && !/=\d{2,}(?:&|$)/.test(search)
}

function surelyAt(url: URL, words: AddressWords): PageKind | null {
  if (isFrontPage(url)) return 'frontPage'
  return url.search && speaksOf(url, 'search', words) ? 'search' : null
}

function featuresOf(url: URL, words: AddressWords): AddressFeatures {
  const path = readable(url.pathname)
  const counts = path.split('/').map(part => Math.min(mostWords, part.match(word)?.length ?? 0))
  const has = (topic: AddressTopic) => Number(speaksOf(url, topic, words))
  return {
    slugWords: Math.max(...counts),
    lastWords: counts.at(-1) || (counts.at(-2) ?? 0),
    date: Number(year.test(path)),
    listWord: has('list'),
    shopWord: has('shop'),
    serviceWord: has('service'),
    forumWord: has('forum'),
    articleWord: has('article'),
  }
}

function isOfArticles(features: AddressFeatures, { pathname }: URL): boolean {
  const { slugWords, date, listWord, shopWord, serviceWord, forumWord } = features
  if (listWord || shopWord || serviceWord || forumWord) return false
  return date > 0 || slugWords >= headlineWords || longNumber.test(pathname)
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
