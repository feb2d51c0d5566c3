import type { ArticleMetadata } from '../../domain/article'
import { matchElement, type TokenMatcher } from '../../page/name-tokens'
import { foldSpace, lettersOf } from '../../page/text'
import { unwrap } from '../append-all'
import { readWrittenDate } from '../metadata/dates/parse-date'
import type { ArticlePart } from '../rules'

/** Lines about the article are among so many first blocks. */
const reach = 5
/** A longer block is no such line, or no line with a date. Characters. */
const longestLine = 110
const longestDateLine = 70
/** A longer text is visible somewhere, whatever its name. Characters. */
const longestInvisible = 200
/** Shorter names are part of many words. Letters. */
const shortestName = 4
/** A byline has no more letters than so many times those of the name, plus so many. */
const bylineTimes = 2.5
const bylineOther = 12
/** An element that is named a byline or a date makes its line one if it has more than this share of the text. */
const namedShare = 0.6

/** Removes text that is only for screen readers or print, or hidden until a click. */
export function dropInvisible(root: Element, partOf: TokenMatcher<ArticlePart>): void {
  // An explanation that opens over a word is no part of its sentence.
  for (const element of [...root.querySelectorAll('[role="tooltip"]')]) element.remove()
  for (const element of [...root.querySelectorAll('[class]')]) {
    const isInvisible = matchElement(element, partOf)?.kind === 'unseen' && !element.closest('pre, code')
    if (isInvisible && (element.textContent?.length ?? 0) < longestInvisible && !element.querySelector('img'))
      element.remove()
  }
}

/** Removes the byline and the date above the text, because the reader shows both with the title. */
export function dropMetaLines(
  root: Element,
  metadata: ArticleMetadata,
  partOf: TokenMatcher<ArticlePart>,
): void {
  for (const block of [...root.children].slice(0, reach)) {
    if (/^(H\d|FIGURE|BLOCKQUOTE|TABLE|PRE)$/.test(block.tagName)) continue
    const text = foldSpace(block.textContent ?? '')
    if (text.length > longestLine || /[.!?]["”’]?$/.test(text)) continue
    if (saysByline(text, metadata) || isDateLine(text) || isNamed(block, text, partOf)) block.remove()
  }
}

function saysByline(text: string, { byline }: ArticleMetadata): boolean {
  const name = lettersOf(byline ?? '')
  const letters = lettersOf(text)
  const most = bylineTimes * name.length + bylineOther
  return name.length >= shortestName && letters.includes(name) && letters.length < most
}

function isDateLine(text: string): boolean {
  return text.length < longestDateLine && readWrittenDate(text) !== null
}

function isNamed(block: Element, text: string, partOf: TokenMatcher<ArticlePart>): boolean {
  return [block, ...block.querySelectorAll('[class]')].some(element => {
    const kind = matchElement(element, partOf)?.kind
    return (
      (kind === 'byline' || kind === 'date') &&
      foldSpace(element.textContent ?? '').length > namedShare * text.length
    )
  })
}

const hollowBlocks = 'p, li, ul, ol, dl, blockquote, figure, figcaption'
const hollowInline = 'span, a, em, strong, b, i, u'

/** Removes blocks and inline elements that show nothing. White space in inline elements stays between the words. */
export function dropEmpty(root: Element): void {
  // Known by what is in them: to read the text of each of a deep nest would take its square.
  const full = new Set<Element>()
  for (const element of [...root.querySelectorAll(`${hollowBlocks}, ${hollowInline}`)].reverse()) {
    if (full.has(element) || showsSomething(element)) {
      if (element.parentElement) full.add(element.parentElement)
    } else if (element.matches(hollowInline)) unwrap(element)
    else element.remove()
  }
}

function showsSomething(element: Element): boolean {
  return (
    foldSpace(element.textContent ?? '') !== '' ||
    element.querySelector('img, picture, video, audio, br') !== null
  )
}
