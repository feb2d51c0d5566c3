import { childrenOf, holds, rootOf, tagOf, textOf } from '../../page/dom-access'

const invisibleTags = new Set(['STYLE', 'SCRIPT', 'LINK', 'TEMPLATE'])

/**
 * The element to hide for a block. The style that hides does not reach into shadow trees, so a block in one is hidden
 * by its host, provided that the host shows nothing else.
 * @returns the block itself outside of shadow trees; `null` if it cannot be hidden
 */
export function hideableElementFor(block: Element): Element | null {
  const root = rootOf(block)
  if (!(root instanceof ShadowRoot)) return block
  const { host } = root
  const text = textWithoutSpace(block)
  const isAll = [...root.childNodes].every(
    child => textWithoutSpace(child) === (holds(child, block) ? text : '') || isInvisible(child),
  )
  return isAll && childrenOf(host).length === 0 ? hideableElementFor(host) : null
}

function isInvisible(node: Node): boolean {
  return node instanceof Element && invisibleTags.has(tagOf(node))
}

function textWithoutSpace(node: Node): string {
  const text = node instanceof Element ? textOf(node) : (node.nodeValue ?? '')
  return text.replace(/\s+/g, '')
}
