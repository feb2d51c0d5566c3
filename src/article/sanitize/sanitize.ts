import { readEmbed, writeEmbed } from '../../domain/embeds'
import { checkOf, droppedTags, keptTags } from './allow-list'

const htmlNamespace = 'http://www.w3.org/1999/xhtml'

/** Browsers nest no deeper what they parse. What copies and draws the text afterwards need not bear more. */
const deepest = 512

/** A document takes the names of forms and pictures in it for properties; what its prototype holds stays true. */
const { createDocumentFragment, createElement, createTextNode, createTreeWalker } = Document.prototype

/** Where copies go. */
interface Place {
  readonly node: Node
  readonly depth: number
  readonly above: Place | null
}

/**
 * The one place where a page's markup is made safe. Nothing of the page itself is let through: what is known to be
 * safe is made anew, from names on a list, from texts and from checked values. It works on nodes, so nothing is
 * written out and parsed again in between. A walker goes over them, so no field of a form leads it astray and
 * nothing is nested too deep for it.
 * @param root what extraction made, no form, in a document that is not shown but has the page's base address. It
 * is emptied
 * @returns a copy with no script, style, form, frame or foreign address in it
 */
export function sanitize(root: Element): DocumentFragment {
  const { ownerDocument: document, baseURI } = root
  const fragment = createDocumentFragment.call(document)
  const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let place: Place = { node: fragment, depth: 0, above: null }
  let node = walker.firstChild()
  while (node) {
    const inside = copyInto(place, node, document, baseURI)
    node = inside && walker.firstChild()
    if (inside && node) place = inside
    else node = walker.nextSibling()
    while (!node && place.above) {
      place = place.above
      walker.parentNode()
      node = walker.nextSibling()
    }
  }
  root.replaceChildren()
  return fragment
}

/** @returns where copies of what the node holds go; `null` where they go nowhere */
function copyInto(place: Place, node: Node, document: Document, base: string): Place | null {
  const inside = { node: place.node, depth: place.depth, above: place }
  // A form is never kept, and nothing that its fields shadow is ever asked of it.
  if (node instanceof HTMLFormElement) return inside
  if (!(node instanceof Element)) {
    place.node.appendChild(createTextNode.call(document, node.nodeValue ?? ''))
    return null
  }
  const { localName, namespaceURI } = node
  if (namespaceURI !== htmlNamespace || droppedTags.has(localName)) return null
  if (!keptTags.has(localName) || place.depth >= deepest) return inside
  const copy = createElement.call(document, localName)
  copyAttributes(node, copy, base)
  place.node.appendChild(copy)
  return { node: copy, depth: place.depth + 1, above: place }
}

function copyAttributes(source: Element, copy: HTMLElement, base: string): void {
  for (const { name, value } of source.attributes) {
    const checked = checkOf(source.localName, name)?.(value, base) ?? null
    if (checked !== null) copy.setAttribute(name, checked)
  }
  const embed = copy.localName === 'figure' ? readEmbed(source) : null
  if (embed) writeEmbed(copy, embed)
}
