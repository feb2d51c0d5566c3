import type { DropCapRules } from '../rules'

/** A separate quotation mark may come before the large letter. */
const onlyQuotes = /^["“”„«»‘’'‚‹›\s]*$/

const restOfWord = /^\s*['’]?\p{Ll}/u

/**
 * Joins the large first letter of a paragraph, which has an element of its own, with the rest of its word. White space
 * in between would make it a word by itself. Only letters with a telling class name that are no words are joined.
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
  if (!rest || !restOfWord.test(rest.data)) return
  cap.data = cap.data.trimEnd()
  for (const space of gap) space.data = ''
  rest.data = rest.data.trimStart()
}

/** Whether an element around a letter, within its paragraph, has such a class name. */
function isNamed(element: Element | null, paragraph: Element, named: RegExp): boolean {
  for (let around = element; around && around !== paragraph; around = around.parentElement) {
    if (named.test(around.getAttribute('class') ?? '')) return true
  }
  return false
}
