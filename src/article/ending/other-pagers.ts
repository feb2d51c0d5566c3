import { stemsOf } from './page-numbers'

/** Parts of the addresses of lists: of articles, goods, or the messages of a forum. */
const listPart =
  /\/(?:[ck]ategor(?:y|i\w+)|tags?|archi(?:ves?|ef|v)|authors?|autor|search|suche|forums?|threads?|topic|viewtopic|showthread|discussions?|collections?|products?|c)(?=[/.]|$)/i
/** The whole address of a front page, or of all articles of a site. */
const listPath = /^(?:\/[a-z]{2})?(?:\/(?:blogs?|news|nieuws|articles?|posts?))?$/i

/** Comments and pictures have pagers too, which turn the pages of nothing else. */
const words = /[ck]om+ent|cpage|reactie|repl(?:y|ies)|slide|diapo|imm?ag|bill?ed|bild|[hf]oto|zdj|gall?er/gi

/**
 * Whether a link turns the pages of comments or pictures. An article about photographs has such a word in the address of
 * each of its pages.
 */
export function isOtherPager(link: URL, here: URL): boolean {
  const wordsIn = ({ pathname, search }: URL) => (pathname + search).match(words)?.length ?? 0
  return wordsIn(link) > wordsIn(here)
}

/** Whether an address is that of a list, which has pages as an article can have them. */
export function isList(address: URL): boolean {
  return listPart.test(address.pathname) || stemsOf(address).some(({ path }) => listPath.test(path))
}
