import { isLower, isUpper } from './letter-case'

/** Characters. */
const longestOpener = 40

/**
 * The longest of the words before a name that a line begins with: "By Ann", "by: Ann" and, where a page glues them,
 * "ByAnn"; not "Byron".
 * @param openers in lower case
 */
export function openerOf(line: string, openers: readonly string[]): string | undefined {
  const start = line.slice(0, longestOpener).toLowerCase()
  const found = openers.filter(word => start.startsWith(word) && isApart(line, word))
  return found.length > 0
    ? found.reduce((one, other) => (other.length > one.length ? other : one))
    : undefined
}

/** What a line says after words before a name; nothing where it says no more. */
export function withoutOpener(line: string, openers: readonly string[]): string {
  const opener = openerOf(line, openers)
  const rest = opener ? line.slice(opener.length).replace(/^[\s:]+/, '') : line
  return opener && rest ? withoutOpener(rest, openers) : rest
}

function isApart(line: string, word: string): boolean {
  const rest = line.slice(word.length)
  const isGlued = isUpper(rest) && isLower(line.slice(word.length - 1, word.length))
  return isGlued || rest === '' || word.endsWith(':') || /^\s*:|^\s/.test(rest)
}
