import { walkOver } from '../../page/document-access'
import { attributeOf, documentOf, textOf } from '../../page/dom-access'
import { matchElement, type TokenMatcher } from '../../page/name-tokens'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import type { ArticlePart, MetadataRules } from '../rules'
import { isLower, isUpper, openerOf } from './clean-byline'
import { isForeignName, isInForeignBox } from './foreign-boxes'

/** No byline is longer, roles included. Characters. */
const longest = 200
/** The same for a line that only begins like a byline. Characters. */
const longestLine = 120
/** How many bylines are read near the title and elsewhere; further ones are those of other articles. */
const mostNear = 8
const mostElsewhere = 60

/** All other tokens of bylines contain one of these. Testing that first is faster than matching every class name. */
const mayBeToken = /by|card/i
/** What ends a name, before a role, a date or another name. */
const nameEnd = /[,|•·(–]|\s-|-\s|\s(?:and|und|en|et|am|on|op)\s/
/** No name has more words. */
const mostWords = 5

/** Where to look for bylines, and how to recognise them. */
export interface BylineContext {
  readonly survey: Survey
  readonly partOf: TokenMatcher<ArticlePart>
  readonly rules: MetadataRules
  /** The number of the title's heading, or -1. */
  readonly title: number
}

/**
 * Finds the texts of elements near the title whose names mark them as bylines or, where there are none, of lines that
 * begin like a byline.
 * @param near the elements around the title, the likeliest first
 */
export function bylinesNear(near: readonly Element[], context: BylineContext): string[] {
  const { survey, rules } = context
  const named = near.filter(element => isShort(element, survey, longest) && isNamed(element, context))
  if (named.length > 0) return named.slice(0, mostNear).map(linesOf)
  const lines = near.filter(element => isShort(element, survey, longestLine) && opensWithName(element, rules))
  return lines.slice(0, mostNear).map(element => foldSpace(linesOf(element)))
}

/** Finds the texts of elements whose names mark them as bylines, except those of comments and other articles. */
export function* bylinesElsewhere(root: Element, context: BylineContext): Generator<string> {
  const { survey, rules, title } = context
  let seen = 0
  for (const element of root.querySelectorAll(rules.bylineSelector)) {
    if (seen >= mostElsewhere) return
    if (!isShort(element, survey, longest) || !isNamed(element, context)) continue
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

const tagSet = (tags: string) => new Set(tags.split(' '))

/** Elements that contain no part of a name: code, footnote marks, dates, buttons. */
const skippedTags = tagSet('SCRIPT STYLE NOSCRIPT TEMPLATE svg SUP TIME BUTTON FORM')
const inlineTags = tagSet('A ABBR B BDI CITE EM FONT I IMG SMALL SPAN STRONG U')

/** The text of a byline, with one line per block in it. A line also ends where words of two elements touch. */
function linesOf(element: Element): string {
  const document = documentOf(element)
  if (!document) return ''
  const walker = walkOver(document, element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    skippedTags.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (!inlineTags.has(node.nodeName)) text += '\n'
    } else {
      const words = (node.nodeValue ?? '').replace(/\s+/g, ' ')
      const isGlued = isWordCharacter(text.slice(-1)) && isWordCharacter(words.slice(0, 1))
      text += isGlued ? `\n${words}` : words
    }
  }
  return text
}

function isWordCharacter(character: string): boolean {
  return isLower(character) || isUpper(character) || /\d/.test(character)
}
