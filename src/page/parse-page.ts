import { allInDocument, rootElementOf } from './document-access'
import { attributeOf, putAttribute } from './dom-access'

/**
 * Parses the markup of another page into a document that is never shown: nothing in it loads, and nothing runs. It is
 * only read, like the page itself.
 * @param address of that page, which relative addresses in it are relative to
 */
export function parsePage(markup: string, address: string): Document {
  const document = new DOMParser().parseFromString(markup, 'text/html')
  const declared = allInDocument(document, 'base[href]')[0]
  const href = attributeOf(declared ?? rootElementOf(document), 'href') ?? ''
  const base = document.createElement('base')
  putAttribute(base, 'href', URL.canParse(href, address) ? new URL(href, address).href : address)
  // The first one counts.
  rootElementOf(document).prepend(base)
  return document
}
