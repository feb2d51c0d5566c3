/**
 * Creates a document in which nothing loads, with the same base address. A copy of a node made in the page's own
 * document would load its picture again and run its `onload`.
 */
export function createInertDocument(document: Document): Document {
  const inert = document.implementation.createHTMLDocument()
  const base = inert.createElement('base')
  base.href = document.baseURI
  inert.head.append(base)
  return inert
}
