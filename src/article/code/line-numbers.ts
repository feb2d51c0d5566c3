/** Names of numbers in code itself, as highlighters write them. */
const numberToken = /(?:^|[\s_-])(?:number|numeric|literal|mi|mf|m|kt|constant)(?:\s|$)/i
const gutterName = /line|gutter|lno|(?:^|[\s_-])ln(?:[\s_-]|$)/i

const writtenNumber = /^\s*(\d{1,6})[.:|)]?\s*$/

/** Whether a text is the numbers of lines, one after another, and nothing else: the first of them, or `null`. */
export function numbersOfLines(text: string): number | null {
  const numbers = text.trim().split(/\s+/)
  const first = Number(numbers[0])
  const areNumbers = numbers.every((number, at) => /^\d{1,6}$/.test(number) && Number(number) === first + at)
  return areNumbers ? first : null
}

/** The number at the beginning of a line, in an element of its own. */
interface NumberedLine {
  readonly element: Element
  readonly value: number
}

/**
 * Removes the numbers of lines that stand at the beginning of each line of code, in elements of their own. Numbers that
 * are code stay: they are on some lines only, do not count up, or are all that there is.
 */
export function dropLineNumbers(code: Element): void {
  const { numbered, bare } = readLines(code)
  const [first] = numbered
  if (!first || bare > 0 || numbered.some(({ value }, at) => value !== first.value + at)) return
  const names = numbered.map(({ element }) => namesOf(element))
  const isGutter = names.every(name => gutterName.test(name))
  if (!isGutter && (numbered.length < 2 || names.some(name => numberToken.test(name)))) return
  const left = numbered.reduce(
    (length, { element }) => length - (element.textContent?.length ?? 0),
    lengthOf(code),
  )
  if (left <= numbered.length) return
  for (const { element } of numbered) element.remove()
}

function namesOf(element: Element): string {
  return [...element.attributes].map(({ name, value }) => (name === 'class' ? value : name)).join(' ')
}

function lengthOf(code: Element): number {
  return code.textContent?.trim().length ?? 0
}

/** The numbers at the beginning of lines, and how many lines have text but no number. */
function readLines(code: Element): { readonly numbered: readonly NumberedLine[]; readonly bare: number } {
  const walker = code.ownerDocument.createTreeWalker(code, NodeFilter.SHOW_TEXT)
  const numbered: NumberedLine[] = []
  let bare = 0
  let isAtStart = true
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    const line = isAtStart ? numberIn(code, node, text) : null
    if (line) {
      numbered.push(line)
      isAtStart = false
      continue
    }
    const [rest = '', ...lines] = text.split('\n')
    if (isAtStart && rest.trim()) bare++
    bare += lines.filter((begun, at) => at < lines.length - 1 && begun.trim()).length
    const last = lines.at(-1)
    if (last === undefined) isAtStart &&= !rest.trim()
    else if (last.trim()) bare++
    if (last !== undefined) isAtStart = !last.trim()
  }
  return { numbered, bare }
}

/** The number that a text is, in the outermost element that has nothing else. */
function numberIn(code: Element, node: Node, text: string): NumberedLine | null {
  const value = writtenNumber.exec(text)?.[1]
  let element = node.parentElement
  if (value === undefined || !element || element === code || !isAlone(node, element)) return null
  for (let above = element.parentElement; above && above !== code; above = above.parentElement) {
    if (!isAlone(node, above)) break
    element = above
  }
  return { element, value: Number(value) }
}

/** Whether an element has no other text. It may have all of the code, so that its text is not read. */
function isAlone(text: Node, element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  return walker.nextNode() === text && walker.nextNode() === null
}
