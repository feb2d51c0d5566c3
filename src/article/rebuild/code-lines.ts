import type { Survey } from '../../page/survey'

/**
 * @returns whether an element is a line of code by its page's style only: a `span` directly in the code that begins a
 * line of its own. Asked of the first of elements that are alike, as each answer may cost a layout
 */
export function codeLineReader({ elements, tags, parent, classes }: Survey): (number: number) => boolean {
  const known = new Map<string, boolean>()
  return number => {
    const around = parent[number] ?? -1
    const isInCode = tags[around] === 'CODE' || tags[around] === 'PRE'
    const element = elements[number]
    if (tags[number] !== 'SPAN' || !isInCode || !element) return false
    const kind = `${around} ${classes[number]}`
    const answer = known.get(kind) ?? getComputedStyle(element).display === 'block'
    known.set(kind, answer)
    return answer
  }
}
