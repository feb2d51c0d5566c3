import type { ArticleMetadata } from '../../domain/article'
import { matchElement, type TokenMatcher } from '../../page/name-tokens'
import { foldSpace, lettersOf } from '../../page/text'
import { readWrittenDate } from '../metadata/parse-date'
import type { ArticlePart } from '../rules'

/** Lines about the article stand among its first blocks, and are short. Characters. */
const reach = 5
const longestLine = 110
const longestDateLine = 70
/** More than this is read somewhere, whatever it is named. Characters. */
const longestUnseen = 200
/** Shorter names are in many words. Letters. */
const shortestName = 4
/** A line that says who wrote it has hardly more letters than the name: so many times its letters, and so many more. */
const bylineTimes = 2.5
const bylineOther = 12
/** What is named a byline or a date is the line that it is in from this share of the line's text on. */
const namedShare = 0.6

/** Takes out what is there only for screen readers or printers, or is hidden until something is clicked. */
export function dropInvisible(root: Element, partOf: TokenMatcher<ArticlePart>): void {
  for (const element of [...root.querySelectorAll('[class]')]) {
    const isInvisible = matchElement(element, partOf)?.kind === 'unseen'
    if (isInvisible && (element.textContent?.length ?? 0) < longestUnseen && !element.querySelector('img'))
      element.remove()
  }
}

/** Takes out the byline and the date above the text: the reader shows both beside the title. */
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

/** Takes out blocks that show nothing; a space that was alone in a box of its own stays between its words. */
export function dropEmpty(root: Element): void {
  for (const element of [...root.querySelectorAll(`${hollowBlocks}, ${hollowInline}`)].reverse()) {
    if (foldSpace(element.textContent ?? '') || element.querySelector('img, picture, video, audio, br'))
      continue
    if (element.matches(hollowInline)) element.replaceWith(...element.childNodes)
    else element.remove()
  }
}
