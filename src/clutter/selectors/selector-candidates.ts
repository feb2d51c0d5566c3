import { attributeOf, childrenOf, parentElementOf, tagOf } from '../../page/dom-access'
import type { NameJudge } from './stable-names'

/** Tags that say by themselves what a block is for. */
const tellingTags = new Set('ASIDE NAV FOOTER HEADER FORM DIALOG TABLE IFRAME VIDEO AUDIO'.split(' '))
/** Longer values are texts, addresses or data. Characters. */
const longestValue = 60

/**
 * Selectors by what an element says of itself and will say tomorrow, the surest first: id, naming attributes, class
 * names, what stands before a build's hash, tag.
 */
export function signsOf(element: Element, judge: NameJudge, attributes: readonly string[]): string[] {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean)
  const telling = classes.filter(judge.isTelling)
  const hashed = classes.filter(name => !judge.isLasting(name)).flatMap(name => startBeforeHash(name, judge))
  return [
    ...signsOfId(attributeOf(element, 'id') ?? '', judge),
    ...attributes.flatMap(name => signOfAttribute(element, name, judge)),
    ...telling.map(name => `.${CSS.escape(name)}`),
    ...[...new Set(hashed)].map(start => `[class*=${quoted(start)}]`),
    ...signOfTag(element),
  ]
}

/** An element's tag as a selector. */
export function tagSelector(element: Element): string {
  const tag = tagOf(element)
  // Outside HTML tags are told apart by case.
  return CSS.escape(tag === tag.toUpperCase() ? tag.toLowerCase() : tag)
}

/** An element's place among the siblings of its tag: `:nth-of-type(2)`, or nothing for an only one. */
export function siblingPlace(element: Element): string {
  const around = parentElementOf(element)
  const siblings = (around ? childrenOf(around) : []).filter(sibling => tagOf(sibling) === tagOf(element))
  return siblings.length > 1 ? `:nth-of-type(${siblings.indexOf(element) + 1})` : ''
}

/** Before a mere number stands what a whole row has in common: `category-12345`. */
function startBeforeHash(name: string, judge: NameJudge): string[] {
  const start = judge.lastingStart(name)
  return start && /\p{L}/u.test(name.slice(start.length)) ? [start] : []
}

function signsOfId(id: string, judge: NameJudge): string[] {
  if (judge.isLasting(id)) return [`#${CSS.escape(id)}`]
  const start = judge.lastingStart(id)
  // One word before a number is a row of its like: `post-12345`.
  return start && start.split(/[-_]+/).filter(Boolean).length > 1 ? [`[id^=${quoted(start)}]`] : []
}

function signOfAttribute(element: Element, name: string, judge: NameJudge): string[] {
  const value = attributeOf(element, name)?.trim() ?? ''
  const words = value.split(/[\s./:]+/)
  const isSure = value.length <= longestValue && words.length <= 4 && words.every(judge.isTelling)
  return isSure ? [`[${name}=${quoted(value)}]`] : []
}

function signOfTag(element: Element): string[] {
  const tag = tagOf(element)
  return tellingTags.has(tag) || tag.includes('-') ? [tagSelector(element)] : []
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
