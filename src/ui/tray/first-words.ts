import { tagOf } from '../../page/dom-access'
import { inlineTags } from '../../page/tag-traits'
import { foldSpace } from '../../page/text'

/** As much as one or two lines of the list hold. Characters. */
const longest = 80

/** A block may hold a whole comment section: no more of its nodes are looked at. */
const mostNodes = 200

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg'])

/** How the text of a block of the page begins, by which somebody knows it again. Empty where it has no text. */
export function firstWords(block: Element): string {
  let text = ''
  for (const piece of piecesOf(block)) {
    text += piece
    if (foldSpace(text).length > longest) break
  }
  return cut(foldSpace(text))
}

/** The texts in a block; of an edge between two blocks, which often has no space in the markup, a space. */
function* piecesOf(block: Element): Generator<string> {
  const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
  const walker = block.ownerDocument.createTreeWalker(block, show, node =>
    node instanceof Element && unread.has(tagOf(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let seen = 0; seen < mostNodes; seen++) {
    const node = walker.nextNode()
    if (!node) return
    if (node instanceof Text) yield node.data
    else if (node instanceof Element && !inlineTags.has(tagOf(node))) yield ' '
  }
}

function cut(text: string): string {
  if (text.length <= longest) return text
  const head = text.slice(0, longest)
  const end = head.lastIndexOf(' ')
  return `${end > longest / 2 ? head.slice(0, end) : head}…`
}
