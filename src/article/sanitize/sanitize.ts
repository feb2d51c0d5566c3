import { readEmbed, writeEmbed } from '../../domain/embeds'
import { htmlNamespace } from '../../page/dom-access'
import { checkOf, droppedTags, keptTags } from './allow-list'
import { droppedMathTags, keptMathTags, mathCheckOf } from './math-list'

const mathNamespace = 'http://www.w3.org/1998/Math/MathML'

/** Browsers nest elements no deeper when parsing, so later steps need not handle more. */
const deepest = 512
/** Formulas nest less, and browsers take long for those that do not. */
const deepestInFormula = 48

/** Forms and pictures can shadow properties of their document by their names, but not those of its prototype. */
const { createDocumentFragment, createElement, createElementNS, createTextNode, createTreeWalker } =
  Document.prototype

/** The element that copies are appended to. */
interface Target {
  readonly node: Node
  readonly depth: number
  /** The depth within a formula; 0 outside. */
  readonly inFormula: number
  readonly above: Target | null
}

/**
 * Makes a page's markup safe; nothing else does. No node of the page is let through: elements are made anew from
 * allowed tags, texts and checked attribute values. It works on nodes, so nothing is serialised and parsed again. It
 * uses a tree walker, which form fields cannot mislead and deep nesting cannot overflow.
 * @param root the refined article, no form, in a document that is not shown but has the page's base address. It is
 * emptied
 * @returns a copy without scripts, styles, forms, frames and unsafe addresses
 */
export function sanitize(root: Element): DocumentFragment {
  const { ownerDocument: document, baseURI } = root
  const fragment = createDocumentFragment.call(document)
  const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let target: Target = { node: fragment, depth: 0, inFormula: 0, above: null }
  let node = walker.firstChild()
  while (node) {
    const inside = copyInto(target, node, document, baseURI)
    node = inside && walker.firstChild()
    if (inside && node) target = inside
    else node = walker.nextSibling()
    while (!node && target.above) {
      target = target.above
      walker.parentNode()
      node = walker.nextSibling()
    }
  }
  root.replaceChildren()
  return fragment
}

/** @returns the target for the children of the node; `null` where they are not copied */
function copyInto(target: Target, node: Node, document: Document, base: string): Target | null {
  const inside: Target = { ...target, above: target }
  // A form is never kept. Its properties are not read, because its fields may shadow them.
  if (node instanceof HTMLFormElement) return inside
  if (!(node instanceof Element)) {
    target.node.appendChild(createTextNode.call(document, node.nodeValue ?? ''))
    return null
  }
  const { localName, namespaceURI } = node
  if (namespaceURI === mathNamespace) return copyMath(target, node, document)
  if (namespaceURI !== htmlNamespace || droppedTags.has(localName)) return null
  // A formula holds nothing but text and parts of formulas.
  if (!keptTags.has(localName) || target.depth >= deepest || target.inFormula > 0) return inside
  const copy = createElement.call(document, localName)
  copyAttributes(node, copy, base)
  target.node.appendChild(copy)
  return { node: copy, depth: target.depth + 1, inFormula: 0, above: target }
}

/** The same for an element of MathML: only a whole formula is one, and only its own parts are in it. */
function copyMath(target: Target, node: Element, document: Document): Target | null {
  const { localName } = node
  const isBeginning = target.inFormula === 0
  if (droppedMathTags.has(localName) || (isBeginning && localName !== 'math')) return null
  const isKept = keptMathTags.has(localName) && (localName === 'math') === isBeginning
  if (!isKept || target.depth >= deepest || target.inFormula >= deepestInFormula)
    return { ...target, above: target }
  const copy = createElementNS.call(document, mathNamespace, localName)
  for (const { name, value } of node.attributes) {
    const checked = mathCheckOf(name)?.(value, '') ?? null
    if (checked !== null) copy.setAttribute(name, checked)
  }
  target.node.appendChild(copy)
  return { node: copy, depth: target.depth + 1, inFormula: target.inFormula + 1, above: target }
}

function copyAttributes(source: Element, copy: HTMLElement, base: string): void {
  for (const { name, value } of source.attributes) {
    const checked = checkOf(source.localName, name)?.(value, base) ?? null
    if (checked !== null) copy.setAttribute(name, checked)
  }
  const embed = copy.localName === 'figure' ? readEmbed(source) : null
  if (embed) writeEmbed(copy, embed)
}
