/** The end of a sentence, a name in brackets or a quotation. */
const ended = /[.!?:;)\]”"»…]$/
/** The beginning of a credit: "Foto: ANP", "©", "(dpa)". */
const creditStart = /^(?:©|\(c\)|\p{Lu}\p{L}*(?:\s\p{L}+)?\s?[:©])/u
const wordStart = /^(?:[\p{Lu}©(„“"«]|\p{Lo})/u

/**
 * Whether two texts of a caption, in different elements, are set apart by the page's style only, so that a space must be
 * written between them: "(AfD)" and "Quelle: dpa". A word of which a part is in an element, such as "H₂O", is not.
 */
export function needsGap(before: string, after: string): boolean {
  if (!before || !after || /\s$/.test(before) || /^\s/.test(after)) return false
  return creditStart.test(after) || (ended.test(before) && wordStart.test(after))
}

/** Writes the spaces between the texts of an element that only the page's style sets apart. */
export function writeGaps(element: Element): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    if (needsGap(before, text)) node.nodeValue = ` ${text}`
    if (text) before = text
  }
}
