import { walkOver } from '../../page/document-access'
import { documentOf } from '../../page/dom-access'
import { isLower, isUpper } from './clean-byline'

const tagSet = (tags: string) => new Set(tags.split(' '))

/** Elements that contain no part of a name: code, footnote marks, dates, buttons. */
const skippedTags = tagSet('SCRIPT STYLE NOSCRIPT TEMPLATE svg SUP TIME BUTTON FORM')
const inlineTags = tagSet('A ABBR B BDI CITE EM FONT I IMG SMALL SPAN STRONG U')

/** The text of a byline, with one line per block in it. A line also ends where words of two elements touch. */
export function linesOf(element: Element): string {
  const document = documentOf(element)
  if (!document) return ''
  const walker = walkOver(document, element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    skippedTags.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (!inlineTags.has(node.nodeName)) text += '\n'
    } else {
      const words = (node.nodeValue ?? '').replace(/\s+/g, ' ')
      const isGlued = isWordCharacter(text.slice(-1)) && isWordCharacter(words.slice(0, 1))
      text += isGlued ? `\n${words}` : words
    }
  }
  return text
}

function isWordCharacter(character: string): boolean {
  return isLower(character) || isUpper(character) || /\d/.test(character)
}
