import { childrenOf, holds, tagOf, textOf } from '../../page/dom-access'

const unseen = new Set(['STYLE', 'SCRIPT', 'LINK', 'TEMPLATE'])

/**
 * The element of the document itself that stands for a block: a page's style, and so the one that hides, does not
 * reach into shadow trees. A block in one is hidden with its host, where the host shows nothing else.
 * @returns the block itself outside of shadow trees; `null` where nothing can stand for it
 */
export function outOfShadow(block: Element): Element | null {
  const root = block.getRootNode()
  if (!(root instanceof ShadowRoot)) return block
  const { host } = root
  const text = wordsOf(block)
  const isAll = [...root.childNodes].every(
    child => wordsOf(child) === (holds(child, block) ? text : '') || isUnseen(child),
  )
  return isAll && childrenOf(host).length === 0 ? outOfShadow(host) : null
}

function isUnseen(node: Node): boolean {
  return node instanceof Element && unseen.has(tagOf(node))
}

function wordsOf(node: Node): string {
  const text = node instanceof Element ? textOf(node) : (node.nodeValue ?? '')
  return text.replace(/\s+/g, '')
}
