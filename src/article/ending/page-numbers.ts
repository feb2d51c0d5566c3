import { parametersOf } from '../../page/address-parameters'

/** An address taken apart: what the pages of one article share, and the number of the page. */
interface NumberedAddress {
  /** The same for all pages of an article, and for its first page without a number. */
  readonly stem: string
  readonly page: number
  /** How the number is written; an article has one way. Empty for an address without a number. */
  readonly form: string
}

/** Articles in more pages are not known. A larger number is an id. */
const mostPages = 60
/** A longer address is not read. Characters. */
const longestAddress = 2000
/** What may stand before the number at the end of a path: `/story/2`, `/story-2.html`, or after a word, `/story/page-2`. */
const forms = [
  /^(.+)(\/|[-_,.]p?)(\d{1,2})(\.\w{2,5})?$/,
  /^(.+)(\/(?:p|pg|page|pages|pagina|seite|side|sida|strona|sivu|part|teil|deel|parte)[-_/]?)(\d{1,2})(\.\w{2,5})?$/i,
]

/** The path of a year or a month: what comes after it is a date. */
const dated = /\/(?:19|20)\d\d(?:[/-]\d{1,2})?$/

/** Two pages that may be of one article. */
export interface PageNumbers {
  readonly own: number
  readonly other: number
  /** Whether one of them is the page without a number, so that the numbers are hardly those of two articles. */
  readonly hasFirst: boolean
  /** What stands before the number: `?page`, `/`, `/page-`, `-`. */
  readonly form: string
}

/**
 * The number that an address has among the pages of an article.
 * @param here the address of the page
 * @param other the address of a page that may belong to the same article
 * @returns both numbers; `null` where they are not pages of one article
 */
export function pageNumbers(here: URL, other: URL): PageNumbers | null {
  if (here.origin !== other.origin || here.href.length > longestAddress || other.href.length > longestAddress)
    return null
  for (const mine of readingsOf(here)) {
    for (const theirs of readingsOf(other)) {
      const isSameForm = mine.form === theirs.form || mine.form === '' || theirs.form === ''
      if (mine.stem === theirs.stem && isSameForm && mine.page !== theirs.page)
        return {
          own: mine.page,
          other: theirs.page,
          hasFirst: mine.form === '' || theirs.form === '',
          form: mine.form || theirs.form,
        }
    }
  }
  return null
}

/** What the pages of an article may share of their addresses, by the address of one of them. */
interface AddressStem {
  readonly path: string
  readonly parameters: readonly (readonly [name: string, value: string])[]
  /** Whether a page number was taken out of it. */
  readonly isNumbered: boolean
}

/** The ways in which an address can be one of the pages of an article, taken apart. */
export function stemsOf(address: URL): readonly AddressStem[] {
  return readingsOf(address).map(({ stem, form }) => {
    const at = stem.indexOf('?')
    const written = new URL(stem.slice(at), address)
    return { path: stem.slice(0, at), parameters: parametersOf(written), isNumbered: form !== '' }
  })
}

/** The ways in which an address can be that of a page: as the first without a number, or with one. */
function readingsOf(address: URL): NumberedAddress[] {
  return [{ stem: stemOf(address), page: 1, form: '' }, ...byPath(address), ...byQuery(address)]
}

function byPath(address: URL): NumberedAddress[] {
  const path = withoutSlash(address.pathname)
  return forms.flatMap(pattern => {
    const [, before, form = '', digits, ending = ''] = pattern.exec(path) ?? []
    const page = Number(digits)
    return before === undefined || !isPage(page) || dated.test(before)
      ? []
      : [{ stem: stemOf(address, before + ending), page, form }]
  })
}

function byQuery(address: URL): NumberedAddress[] {
  return parametersOf(address).flatMap(([name, value]) => {
    const page = /^\d{1,2}$/.test(value) ? Number(value) : 0
    if (!isPage(page)) return []
    const rest = new URL(address)
    rest.searchParams.delete(name)
    return [{ stem: stemOf(rest), page, form: `?${name}` }]
  })
}

function isPage(number: number): boolean {
  return number >= 1 && number <= mostPages
}

/** Without what the address says of the way to the page, which links on it do not repeat. */
function stemOf(address: URL, path = withoutSlash(address.pathname)): string {
  const parameters = parametersOf(address).filter(([name]) => !/^(?:utm_|fbclid$|gclid$|ref$)/.test(name))
  return `${path}?${parameters.map(pair => pair.map(encodeURIComponent).join('=')).join('&')}`
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '')
}
