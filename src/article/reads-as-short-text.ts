import { foldSpace, textWeight } from '../page/text'

/** A shorter text is a label. Characters of an alphabet. */
const shortestSentence = 30
/** With a larger share of linked text, it is a list of other texts. */
const mostLinked = 0.3
const sentenceEnd = /[.!?…。！？।؟]["”’»)」』]?$/

/** Whether a short text can be read: it has a sentence, and is no list of links. */
export function readsAsShortText(root: Element): boolean {
  const length = foldSpace(root.textContent ?? '').length
  const linked = [...root.querySelectorAll('a')].reduce(
    (sum, link) => sum + foldSpace(link.textContent ?? '').length,
    0,
  )
  if (linked > mostLinked * length) return false
  return [...root.querySelectorAll('p, li, dd, blockquote, td, pre')].some(block => {
    const text = foldSpace(block.textContent ?? '')
    return textWeight(text) >= shortestSentence && sentenceEnd.test(text)
  })
}
