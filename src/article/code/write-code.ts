import { unwrap } from '../append-all'
import { unfoldCodeTable } from './code-tables'
import { dropLineNumbers } from './line-numbers'

/** Boxes with one line of code each. */
const lineSelector = 'div, p, li'

/** Of the class names of lines that are inline elements, broken by the page's style only. */
const lineName = /(?:^|[\s_-])(?:line|row|cl|l)(?:[\s_-]|$)/i

/**
 * Writes code as its page shows it: a line break at the end of each line, no numbers of lines beside it, no buttons on
 * it.
 */
export function writeCode(root: Element): void {
  for (const table of [...root.querySelectorAll('table')].reverse()) unfoldCodeTable(table)
  for (const code of root.querySelectorAll('pre')) {
    for (const control of code.querySelectorAll('button')) control.remove()
    for (const end of [...code.querySelectorAll('br')]) end.replaceWith('\n')
    endLines(code)
    dropLineNumbers(code)
    writeSpaces(code)
  }
}

function endLines(code: Element): void {
  const boxes = [...code.querySelectorAll(lineSelector)]
  for (const box of boxes.length > 0 ? boxes : inlineLines(code)) {
    const next = box.nextSibling
    if (next && !next.textContent?.startsWith('\n') && !box.textContent?.endsWith('\n')) box.after('\n')
  }
  for (const box of boxes) if (box.matches('div, p')) unwrap(box)
}

/** Lines without any line break between them: elements alike, with the name of lines, and nothing beside them. */
function inlineLines(code: Element): readonly Element[] {
  if (code.textContent?.trim().includes('\n')) return []
  const [only, ...others] = code.children
  const lines = only && others.length === 0 ? [...only.children] : [...code.children]
  const [first] = lines
  const name = first?.getAttribute('class') ?? ''
  const areAlike = lines.every(line => line.tagName === 'SPAN' && line.getAttribute('class') === name)
  return lines.length > 1 && areAlike && lineName.test(name) ? lines : []
}

/** Makes no-break spaces spaces, and removes empty lines at both ends. */
function writeSpaces(code: Element): void {
  const walker = code.ownerDocument.createTreeWalker(code, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node)
  for (const text of texts) if (text.data.includes('\u00a0')) text.data = text.data.replaceAll('\u00a0', ' ')
  for (const text of texts) {
    text.data = text.data.replace(/^(?:[ \t]*\n)+/, '')
    if (text.data !== '') break
  }
  for (const text of texts.reverse()) {
    text.data = text.data.trimEnd()
    if (text.data !== '') break
  }
}
