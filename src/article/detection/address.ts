import type { AddressFeatures } from '../../domain/page-features'
import type { AddressTopic, AddressWords } from '../../domain/page-rules'

const mostWords = 12
const year = /\/(?:19|20)\d\d(?:[-/]|\d{4}\b)/
const word = /\p{L}{2,}/gu
/** The path of a front page: nothing, or a language, or the name of a file for it. */
const frontPath =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|start|startseite)(?:\.\w+)?\/?)?$/i

/** Describes the address of a page. */
export function describeAddress(url: URL, words: AddressWords): AddressFeatures {
  const path = readable(url.pathname)
  const counts = path.split('/').map(part => Math.min(mostWords, part.match(word)?.length ?? 0))
  const slugWords = Math.max(...counts)
  const has = (topic: AddressTopic) => Number(speaksOf(url, topic, words))
  return {
    slugWords,
    lastWords: counts.at(-1) || (counts.at(-2) ?? 0),
    date: Number(year.test(path)),
    listWord: has('list'),
    shopWord: has('shop'),
    serviceWord: has('service'),
    forumWord: has('forum'),
    articleWord: has('article'),
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

function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
