import { parametersOf } from '../../page/address-parameters'
import { attributeOf } from '../../page/dom-access'

/** Fields that are read. */
const mostFields = 50
const shortestQuery = 2

/** Whether a page answers a search: a field on it has what the address asks for. */
export function isSearch(address: URL, root: Element): boolean {
  const asked = new Set(
    parametersOf(address)
      .map(([, value]) => fold(value))
      .filter(isWord),
  )
  if (asked.size === 0) return false
  const fields = [...root.querySelectorAll('input[value]:not([type="hidden" i])')].slice(0, mostFields)
  return fields.some(field => asked.has(fold(attributeOf(field, 'value') ?? '')))
}

/** A number may be that of a page. */
function isWord(value: string): boolean {
  return value.length >= shortestQuery && /\p{L}/u.test(value)
}

function fold(value: string): string {
  return value.trim().toLowerCase()
}
