import { allInDocument, bodyOf, walkOver } from '../../page/document-access'
import { attributeNamesOf, attributeOf, putAttribute } from '../../page/dom-access'
import type { Survey } from '../../page/survey'

const textsOnly = 0x4
const { cloneNode } = Node.prototype
/** What is longer is data, and Readability would search it with patterns that take its square. Characters. */
const longestValue = 2000

/** A copy of a page of which each text is known, wherever in the copy it is moved. */
interface TracedCopy {
  readonly document: Document
  /** The texts of the survey in a part of the copy, by their index. */
  readonly textsIn: (part: Node) => ReadonlySet<number>
}

/**
 * Copies a page into a document that is not shown, in which nothing loads or runs. Shadow trees are not copied.
 *
 * Readability begins again from the markup of the body where it finds too little. In this copy it gets the nodes of
 * before instead, so that no markup is parsed, and texts stay known.
 */
export function traceCopy(page: Document, { texts }: Survey): TracedCopy {
  const indexes = new Map<Node, number>()
  for (const { node } of texts) indexes.set(node, indexes.size)
  const copyOf = (original: Node) => {
    const copy = cloneNode.call(original, true)
    const twins = textsOf(page, copy)
    textsOf(page, original).forEach((text, at) => {
      const index = indexes.get(text)
      const twin = twins[at]
      if (twin && index !== undefined) indexes.set(twin, index)
    })
    return copy
  }
  const document = copyOf(page) as Document
  // Readability would parse their markup, for pictures. Their text is not shown.
  for (const unread of allInDocument(document, 'noscript')) unread.remove()
  cutValues(document)
  const body = bodyOf(document)
  let before: Node = body
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      before = copyOf(body)
      return ''
    },
    set: () => body.replaceChildren(...copyOf(before).childNodes),
  })
  return { document, textsIn: part => new Set(textsOf(page, part).flatMap(text => indexes.get(text) ?? [])) }
}

function cutValues(copy: Document): void {
  for (const element of allInDocument(copy, '*')) {
    for (const name of attributeNamesOf(element)) {
      const value = attributeOf(element, name) ?? ''
      if (value.length > longestValue) putAttribute(element, name, value.slice(0, longestValue))
    }
  }
}

function textsOf(page: Document, top: Node): readonly Node[] {
  const walker = walkOver(page, top, textsOnly)
  const found: Node[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node)
  return found
}
