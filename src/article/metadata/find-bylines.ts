import { attributeOf, textOf } from '../../page/dom-access'
import { matchElement, type TokenMatcher } from '../../page/name-tokens'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import type { ArticlePart, MetadataRules } from '../rules'
import { isLower, isUpper, openerOf } from './clean-byline'
import { isForeignName, isInForeignBox } from './foreign-boxes'

/** No byline is longer, roles and all. Characters. */
const longest = 200
/** A line that opens like a byline and has no name for it. Characters. */
const longestLine = 120
/** Bylines by the title, and elsewhere: what comes after them is of other articles. */
const mostNear = 8
const mostElsewhere = 60

/** What all other tokens of bylines have in common: to match each name of each element takes longer. */
const mayBeToken = /by|card/i
/** After a name: a role, a date or another name. */
const nameEnd = /[,|•·(–]|\s-|-\s|\s(?:and|und|en|et|am|on|op)\s/
/** No name has more. */
const mostWords = 5

/** Where bylines are looked for, and how they are told. */
export interface BylineContext {
  readonly survey: Survey
  readonly partOf: TokenMatcher<ArticlePart>
  readonly rules: MetadataRules
  /** The number of the title's heading, or -1. */
  readonly title: number
}

/**
 * The texts of elements by the title that are named bylines; where none is, of lines that begin like one.
 * @param near the elements around the title, the likeliest first
 */
export function bylinesNear(near: readonly Element[], place: BylineContext): string[] {
  const { survey, rules } = place
  const named = near.filter(element => isShort(element, survey, longest) && isNamed(element, place))
  if (named.length > 0) return named.slice(0, mostNear).map(linesOf)
  const lines = near.filter(element => isShort(element, survey, longestLine) && opensWithName(element, rules))
  return lines.slice(0, mostNear).map(element => foldSpace(linesOf(element)))
}

/** The texts of elements that are named bylines and not those of comments or other articles. */
export function* bylinesElsewhere(root: Element, place: BylineContext): Generator<string> {
  const { survey, rules, title } = place
  let seen = 0
  for (const element of root.querySelectorAll(rules.bylineSelector)) {
    if (seen >= mostElsewhere) return
    if (!isShort(element, survey, longest) || !isNamed(element, place)) continue
    if (isInForeignBox(element, survey, title)) continue
    seen++
    yield linesOf(element)
  }
}

function isShort(element: Element, { numberOf, textLength }: Survey, most: number): boolean {
  const length = textLength[numberOf.get(element) ?? -1] ?? 0
  return length > 1 && length <= most
}

function isNamed(element: Element, { partOf, rules }: BylineContext): boolean {
  const classes = attributeOf(element, 'class') ?? ''
  if (isForeignName(classes)) return false
  if (rules.authorClass.test(classes)) return true
  if (mayBeToken.test(classes) && matchElement(element, partOf)?.kind === 'byline') return true
  if (/\bauthor\b/.test(attributeOf(element, 'itemprop') ?? '')) return true
  return element.tagName === 'A' && isAuthorLink(element, rules)
}

function isAuthorLink(link: Element, { authorPath }: MetadataRules): boolean {
  if (attributeOf(link, 'rel') === 'author') return true
  return (
    authorPath.test(attributeOf(link, 'href') ?? '') &&
    foldSpace(linesOf(link)).split(' ').filter(isUpper).length > 1
  )
}

function opensWithName(element: Element, { bylineOpeners, nameParticles }: MetadataRules): boolean {
  const start = textOf(element)
    .slice(0, 2 * longestLine)
    .replace(/^[\d\s/.,|-]+/, '')
  const opener = openerOf(start, bylineOpeners)
  if (opener === undefined) return false
  const [named = ''] = foldSpace(start.slice(opener.length)).replace(/^:\s*/, '').split(nameEnd)
  return isFullName(named.trim(), nameParticles)
}

/** "Ann Lee", "Jan van der Kade", "Dr. Eva Holm-Berg" */
function isFullName(name: string, particles: ReadonlySet<string>): boolean {
  const words = name.replace(/^(?:(?:Dr|Prof)\.\s)+/, '').split(' ')
  const isWord = (word: string) => particles.has(word) || (isUpper(word) && !/[\d.:;!?"&]./.test(word))
  const [first = ''] = words
  return (
    isUpper(first) && first.length > 1 && words.length > 1 && words.length <= mostWords && words.every(isWord)
  )
}

const named = (names: string) => new Set(names.split(' '))

/** Elements that hold no part of a name: code, marks of footnotes, dates, buttons. */
const nameless = named('SCRIPT STYLE NOSCRIPT TEMPLATE svg SUP TIME BUTTON FORM')
const inline = named('A ABBR B BDI CITE EM FONT I IMG SMALL SPAN STRONG U')

/** The text of a byline, a line for each block in it. Where nothing parts two elements' words, a line ends too. */
function linesOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    node => (nameless.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  )
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (!inline.has(node.nodeName)) text += '\n'
    } else {
      const words = (node.nodeValue ?? '').replace(/\s+/g, ' ')
      const isGlued = isWordSign(text.slice(-1)) && isWordSign(words.slice(0, 1))
      text += isGlued ? `\n${words}` : words
    }
  }
  return text
}

function isWordSign(sign: string): boolean {
  return isLower(sign) || isUpper(sign) || /\d/.test(sign)
}
