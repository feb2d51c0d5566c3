import { tagOf } from '../../page/dom-access'
import { traitsOf } from '../../page/tag-traits'
import { foldSpace } from '../../page/text'

/** How many nodes of a block are looked at: a block may hold a whole comment section. */
const mostNodes = 200

interface FirstWordsOptions {
  /** How much of the text is wanted, up to the last whole word. Characters. */
  readonly longest: number
  /** What stands between the texts of two blocks, which often have no space between them in the markup. */
  readonly between: string
}

/** How the text of a block begins, by which a user recognises it; with three dots where it goes on. Empty without text. */
export function firstWords(block: Element, { longest, between }: FirstWordsOptions): string {
  const texts = ['']
  let length = 0
  for (const piece of piecesOf(block)) {
    if (piece === null) texts.push('')
    else texts.push(`${texts.pop()}${piece}`)
    length += foldSpace(piece ?? '').length
    if (length > 2 * longest) break
  }
  return shorten(texts.map(foldSpace).filter(Boolean).join(between), longest)
}

/** The texts in a block; `null` at the edge of a block in it. */
function* piecesOf(block: Element): Generator<string | null> {
  const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
  const walker = document.createTreeWalker(block, show, node =>
    node instanceof Element && traitsOf(tagOf(node)).isUnread
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  for (let seen = 0; seen < mostNodes; seen++) {
    const node = walker.nextNode()
    if (!node) return
    if (!(node instanceof Element)) yield node.nodeValue ?? ''
    else if (!traitsOf(tagOf(node)).isInline) yield null
  }
}

/** Cuts a text after a whole word, unless its last word is most of it. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const head = text.slice(0, longest)
  const end = head.lastIndexOf(' ')
  const whole = end > longest / 2 ? head.slice(0, end) : head
  return `${whole.replace(/[\s,;:.·–-]+$/, '')}…`
}
