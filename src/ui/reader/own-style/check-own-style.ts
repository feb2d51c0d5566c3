import { fitsIntoItem, longestOwnStyle } from '../../../settings/parse-preferences'
import { harmlessFunctions } from '../../../settings/style-functions'

/** Why rules of the user's own are not used. Each fault has its message: `ownStyle_fault_FAULT`. */
type OwnStyleFault = 'long' | 'empty' | 'rule' | 'load'

interface FaultyStyle {
  readonly is: 'fault'
  readonly fault: OwnStyleFault
  /** What it is about: a rule, a sign, a function, a limit. */
  readonly about: string
}

/** The rules as the browser has read them, or why they are not used. */
export type CheckedStyle = { readonly is: 'style'; readonly rules: string } | FaultyStyle

const functionName = /(-?[a-z][\w-]*)\(/gi

/** An escape, which browsers keep where they do not know yet what a value is for, and a comment, which may hide a quote. */
const hiding = /\\|\/\*/

/**
 * Checks rules of the user's own: they may come with a file, and must load nothing and reach nothing beyond the text.
 * What is checked is what the browser has read, in which escapes of names are undone.
 */
export function checkOwnStyle(style: string): CheckedStyle {
  if (!fitsIntoItem(style)) return faulty('long', String(longestOwnStyle))
  // The browser leaves them out here, and says nothing of them.
  if (/@import/i.test(style)) return faulty('load', '@import')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  const rules = [...sheet.cssRules]
  const fault = firstOf(rules, faultOf)
  if (fault) return fault
  if (rules.length === 0 && style.trim() !== '') return faulty('empty', '')
  return { is: 'style', rules: rules.map(rule => rule.cssText).join('\n') }
}

function faultOf(rule: CSSRule): FaultyStyle | null {
  if (rule instanceof CSSMediaRule || rule instanceof CSSSupportsRule)
    return firstOf([...rule.cssRules], faultOf)
  if (!(rule instanceof CSSStyleRule)) return faulty('rule', nameOf(rule))
  // It would stand for the text itself, and so reach what is around it. Rules in rules are all written with it.
  if (rule.selectorText.includes('&') || rule.cssRules.length > 0) return faulty('rule', '&')
  return faultIn(rule.style.cssText)
}

function faultIn(declarations: string): FaultyStyle | null {
  const [hidden] = hiding.exec(declarations) ?? []
  if (hidden) return faulty('rule', hidden)
  const names = Array.from(unquoted(declarations).matchAll(functionName), ([, name = '']) => name)
  const refused = names.find(name => !harmlessFunctions.has(name.toLowerCase()))
  return refused === undefined ? null : faulty('load', `${refused}(`)
}

/** Declarations without their strings, in which anything may stand. */
function unquoted(declarations: string): string {
  return declarations.replace(/"[^"]*"|'[^']*'/g, '""')
}

function nameOf({ cssText }: CSSRule): string {
  return /^@[\w-]+/.exec(cssText)?.[0] ?? cssText.slice(0, 20)
}

function faulty(fault: OwnStyleFault, about: string): FaultyStyle {
  return { is: 'fault', fault, about }
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item)
    if (found) return found
  }
  return null
}
