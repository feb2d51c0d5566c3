import { isLower, isUpper } from './letter-case'

const named = (names: string) => new Set(names.split(' '))

/** Elements that hold no part of a name: code, marks of footnotes, dates, buttons. */
const nameless = named('SCRIPT STYLE NOSCRIPT TEMPLATE svg SUP TIME BUTTON FORM')
const inline = named('A ABBR B BDI CITE EM FONT I IMG SMALL SPAN STRONG U')

/** The text of a byline, a line for each block in it. Where nothing parts two elements' words, a line ends too. */
export function linesOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    node => (nameless.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  )
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (!inline.has(node.nodeName)) text += '\n'
    } else {
      const words = (node.nodeValue ?? '').replace(/\s+/g, ' ')
      const isGlued = isWordSign(text.slice(-1)) && isWordSign(words.slice(0, 1))
      text += isGlued ? `\n${words}` : words
    }
  }
  return text
}

function isWordSign(sign: string): boolean {
  return isLower(sign) || isUpper(sign) || /\d/.test(sign)
}
