/**
 * A document in which nothing loads, with the same base. A copy made in the page's own would load its picture
 * again and run its `onload`.
 */
export function documentAside(document: Document): Document {
  const aside = document.implementation.createHTMLDocument()
  const base = aside.createElement('base')
  base.href = document.baseURI
  aside.head.append(base)
  return aside
}
