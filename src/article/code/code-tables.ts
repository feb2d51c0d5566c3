import { unwrap } from '../append-all'
import { numbersOfLines } from './line-numbers'

/** A row of one: the numbers of the lines, and the lines. */
type Beside = readonly [numbers: Element, code: Element]

/**
 * Replaces a table that only sets numbers beside lines of code by the code: one with all numbers in one cell, or one
 * with a row for each line.
 */
export function unfoldCodeTable(table: Element): void {
  const rows = [...table.querySelectorAll('tr')].map(row => [...row.children])
  const [only, ...others] = rows
  if (only && others.length === 0 && isBeside(only)) {
    table.replaceWith(only[1])
    unwrap(only[1])
  } else if (areNumberedLines(table, rows)) writeLines(table, rows)
}

function isBeside(cells: readonly Element[]): cells is Beside {
  const [numbers, code, ...others] = cells
  if (!numbers || !code || others.length > 0 || !code.querySelector('pre, code')) return false
  return numbersOfLines(numbers.textContent ?? '') !== null
}

/** Whether each row has a line of code and its number, or room for it that the page's style fills. */
function areNumberedLines(table: Element, rows: readonly (readonly Element[])[]): boolean {
  const isInCode = table.closest('pre, code') !== null
  let first: number | null = null
  return (
    rows.length > 1 &&
    rows.every(([number, code, ...others], at) => {
      if (!number || !code || others.length > 0) return false
      const isMarked =
        number.matches('[data-line-number]') || number.querySelector('[data-line-number]') !== null
      const written = number.textContent?.trim() ?? ''
      if (!isInCode && !isMarked) return false
      if (written === '') return true
      first ??= Number(written) - at
      return Number(written) === first + at
    })
  )
}

function writeLines(table: Element, rows: readonly (readonly Element[])[]): void {
  const { ownerDocument: document } = table
  const lines = rows.map(([, code]) => (code?.textContent ?? '').replace(/\n$/, ''))
  const text = lines.join('\n')
  if (table.closest('pre, code')) table.replaceWith(text)
  else {
    const written = document.createElement('pre')
    written.textContent = text
    table.replaceWith(written)
  }
}
