import { attributeOf, childrenOf, parentElementOf, tagOf } from '../../page/dom-access'
import type { NameClassifier } from './stable-names'

/** Tags that say what a block is for. */
const descriptiveTags = new Set('ASIDE NAV FOOTER HEADER FORM DIALOG TABLE IFRAME VIDEO AUDIO'.split(' '))
/** Longer attribute values are texts, addresses or data. Characters. */
const longestValue = 60

/**
 * Selectors made of the names of one element that will be the same tomorrow, the most reliable first: id, naming
 * attributes, class names, beginnings of class names that end in a hash, tag.
 */
export function selectorCandidates(
  element: Element,
  names: NameClassifier,
  attributes: readonly string[],
): string[] {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean)
  const descriptive = classes.filter(names.isDescriptive)
  const unstable = classes.filter(name => !names.isStable(name))
  const prefixes = unstable.flatMap(name => prefixBeforeHash(name, names))
  return [
    ...fromId(attributeOf(element, 'id') ?? '', names),
    ...attributes.flatMap(name => fromAttribute(element, name, names)),
    ...descriptive.map(name => `.${CSS.escape(name)}`),
    ...[...new Set(prefixes)].map(prefix => `[class*=${quoted(prefix)}]`),
    ...fromTag(element),
  ]
}

/** The tag of an element as a selector. */
export function tagSelector(element: Element): string {
  const tag = tagOf(element)
  // Tags outside HTML are case-sensitive.
  return CSS.escape(tag === tag.toUpperCase() ? tag.toLowerCase() : tag)
}

/** The position of an element among the siblings with its tag, `:nth-of-type(2)`; empty if there is only one. */
export function siblingPosition(element: Element): string {
  const parent = parentElementOf(element)
  const siblings = (parent ? childrenOf(parent) : []).filter(sibling => tagOf(sibling) === tagOf(element))
  return siblings.length > 1 ? `:nth-of-type(${siblings.indexOf(element) + 1})` : ''
}

/** What comes before a mere number is shared by a whole row of blocks, as in `category-12345`, and is left out. */
function prefixBeforeHash(name: string, names: NameClassifier): string[] {
  const prefix = names.stablePrefix(name)
  return prefix && /\p{L}/u.test(name.slice(prefix.length)) ? [prefix] : []
}

function fromId(id: string, names: NameClassifier): string[] {
  if (names.isStable(id)) return [`#${CSS.escape(id)}`]
  const prefix = names.stablePrefix(id)
  // One word before a number is shared by a whole row of blocks: `post-12345`.
  return prefix && prefix.split(/[-_]+/).filter(Boolean).length > 1 ? [`[id^=${quoted(prefix)}]`] : []
}

function fromAttribute(element: Element, name: string, names: NameClassifier): string[] {
  const value = attributeOf(element, name)?.trim() ?? ''
  const words = value.split(/[\s./:]+/)
  const isReliable = value.length <= longestValue && words.length <= 4 && words.every(names.isDescriptive)
  return isReliable ? [`[${name}=${quoted(value)}]`] : []
}

function fromTag(element: Element): string[] {
  const tag = tagOf(element)
  return descriptiveTags.has(tag) || tag.includes('-') ? [tagSelector(element)] : []
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
