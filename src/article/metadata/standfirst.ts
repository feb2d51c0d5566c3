import type { ArticleMetadata } from '../../domain/article'
import { textOf } from '../../page/dom-access'
import { matchElement, type TokenMatcher } from '../../page/name-tokens'
import type { Survey } from '../../page/survey'
import { foldSpace, lettersOf } from '../../page/text'
import type { ArticlePart } from '../rules'
import { numberOfTitle } from './title-element'

/** A standfirst is a sentence or a few. Characters. */
const shortest = 25
const longest = 600
/** How many elements after the title are searched. */
const reach = 60

/**
 * Takes the standfirst out of the text, or finds it on the page between the title and the text.
 * @param content the refined text. Its first block is removed if it is the standfirst
 * @returns the text of the standfirst, or `null` where the page has none
 */
export function extractStandfirst(
  content: Element,
  document: Document,
  survey: Survey,
  metadata: ArticleMetadata,
  partOf: TokenMatcher<ArticlePart>,
): string | null {
  const first = [...content.children].find(block => block.tagName !== 'FIGURE')
  const text = first ? foldSpace(first.textContent ?? '') : ''
  const follows = first?.nextElementSibling
  const mayBeStandfirst = first && follows && hasLengthOfStandfirst(text) && /^(P|H2|H3)$/.test(first.tagName)
  if (mayBeStandfirst && (isNamed(first, partOf) || isBoldThroughout(first))) {
    first.remove()
    return text
  }
  const above = findAbove(document, survey, metadata, partOf)
  if (!above) return null
  const isRepeated = [...content.children]
    .slice(0, 3)
    .find(block => lettersOf(block.textContent ?? '') === lettersOf(above))
  if (isRepeated && content.children.length > 1) isRepeated.remove()
  else if (lettersOf(content.textContent ?? '').includes(lettersOf(above))) return null
  return above
}

function hasLengthOfStandfirst(text: string): boolean {
  return text.length >= shortest && text.length <= longest
}

function isNamed(block: Element, partOf: TokenMatcher<ArticlePart>): boolean {
  return [block, ...block.children].some(element => matchElement(element, partOf)?.kind === 'standfirst')
}

/** A first paragraph that is all bold is a standfirst too. */
function isBoldThroughout(block: Element): boolean {
  const bold = [...block.querySelectorAll('strong, b')].reduce(
    (chars, element) => chars + (element.textContent?.length ?? 0),
    0,
  )
  return bold > 0.95 * (block.textContent?.trim().length ?? 0)
}

/** Finds, right after the title, a block that is named a standfirst or repeats the page's description. */
function findAbove(
  document: Document,
  survey: Survey,
  { title, excerpt }: ArticleMetadata,
  partOf: TokenMatcher<ArticlePart>,
): string | null {
  const at = numberOfTitle(document, survey, title)
  if (at < 0) return null
  const description = lettersOf(excerpt ?? '')
  for (let number = at + 1; number < Math.min(at + reach, survey.elements.length); number++) {
    const element = survey.elements[number]
    if (!element || !isShortText(survey, number)) continue
    const text = foldSpace(textOf(element))
    const isDescription = description.length > 30 && lettersOf(text) === description
    if (isDescription || matchElement(element, partOf)?.kind === 'standfirst') return text
  }
  return null
}

function isShortText({ textLength, linkLength }: Survey, number: number): boolean {
  const length = textLength[number] ?? 0
  return length >= shortest && length <= longest && (linkLength[number] ?? 0) <= 0.3 * length
}
