import type { DropCapRules } from '../rules'

/** Another mark may open what is said, before the large letter. */
const onlyQuotes = /^["“”„«»‘’'‚‹›\s]*$/

const goesOn = /^\s*['’]?\p{Ll}/u

/**
 * Puts the large first letter of a paragraph, which a page has in an element of its own, to the rest of its word: with
 * white space in between it would be read as a word by itself. Only where the markup says what it is, and the letter
 * is no word.
 * @param lang of the article, BCP 47
 */
export function joinDropCaps(root: Element, lang: string | null, rules: DropCapRules): void {
  if (rules.wordsOfOneConsonant.test(lang ?? '')) return
  for (const paragraph of root.querySelectorAll('p')) joinDropCap(paragraph, rules)
}

function joinDropCap(paragraph: Element, { named, letter }: DropCapRules): void {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const next = () => {
    const node = walker.nextNode()
    return node instanceof Text ? node : null
  }
  let cap = next()
  while (cap && onlyQuotes.test(cap.data)) cap = next()
  if (!cap || !letter.test(cap.data.trim()) || !isNamed(cap.parentElement, paragraph, named)) return
  const gap: Text[] = []
  let rest = next()
  for (; rest && !rest.data.trim(); rest = next()) gap.push(rest)
  if (!rest || !goesOn.test(rest.data)) return
  cap.data = cap.data.trimEnd()
  for (const space of gap) space.data = ''
  rest.data = rest.data.trimStart()
}

/** Whether one of the elements around a letter, within its paragraph, is named so. */
function isNamed(element: Element | null, paragraph: Element, named: RegExp): boolean {
  for (let around = element; around && around !== paragraph; around = around.parentElement) {
    if (named.test(around.getAttribute('class') ?? '')) return true
  }
  return false
}
