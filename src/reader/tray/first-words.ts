import { tagOf } from '../../domain/dom'
import { foldSpace } from '../../domain/text'

/** As much as one or two lines of the list hold. Characters. */
const longest = 80

/** A block may hold a whole comment section: no more of its nodes are looked at. */
const mostNodes = 200

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg'])

/** How the text of a block of the page begins, by which somebody knows it again. Empty where it has no text. */
export function firstWords(block: Element): string {
  const walker = block.ownerDocument.createTreeWalker(
    block,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    node =>
      node instanceof Element && unread.has(tagOf(node))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  for (let seen = 0; seen < mostNodes && text.length <= longest; seen++) {
    const node = walker.nextNode()
    if (!node) break
    // Blocks have no space between them in their markup.
    text = foldSpace(node instanceof Text ? text + node.data : `${text} `) + (node instanceof Text ? '' : ' ')
  }
  return cut(foldSpace(text))
}

function cut(text: string): string {
  if (text.length <= longest) return text
  const head = text.slice(0, longest)
  const end = head.lastIndexOf(' ')
  return `${end > longest / 2 ? head.slice(0, end) : head}…`
}
