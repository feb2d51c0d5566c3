import { appendAll } from '../append-all'
import { uncertainMark } from '../rebuild/selection'

const unended = /[\p{L}\d,–-]\s*$/u
const goesOn = /^\s*\p{Ll}/u

/** Joins a sentence that figures stand in the middle of. They go behind its paragraph. */
export function joinSplitSentences(root: Element): void {
  for (const block of [...root.children]) {
    if (block.tagName !== 'P' || block.hasAttribute(uncertainMark) || !unended.test(block.textContent ?? ''))
      continue
    let next = block.nextElementSibling
    while (next?.tagName === 'FIGURE') next = next.nextElementSibling
    if (!next || next === block.nextElementSibling || next.tagName !== 'P') continue
    if (next.hasAttribute(uncertainMark) || !goesOn.test(next.textContent ?? '')) continue
    block.append(' ')
    appendAll(block, next.childNodes)
    next.remove()
  }
}
