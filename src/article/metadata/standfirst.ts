import { matchElement, type TokenMatcher } from '../../page/name-tokens'
import { foldSpace, lettersOf } from '../../page/text'
import type { ArticlePart } from '../rules'
import { findStandfirst, type StandfirstPage } from './find-standfirst'
import { hasLengthOfStandfirst } from './standfirst-text'

/** The standfirst may be in the text too, among so many first blocks. */
const reach = 4

/**
 * Takes the standfirst out of the text, or finds it on the page near the title.
 * @param content the refined text. Its first block is removed if it is the standfirst
 * @returns the text of the standfirst, or `null` where the page has none
 */
export function extractStandfirst(content: Element, page: StandfirstPage): string | null {
  const first = [...content.children].find(block => block.tagName !== 'FIGURE')
  const text = first ? foldSpace(first.textContent ?? '') : ''
  const follows = first?.nextElementSibling
  const mayBeStandfirst = first && follows && hasLengthOfStandfirst(text) && /^(P|H2|H3)$/.test(first.tagName)
  if (mayBeStandfirst && (isNamed(first, page.vocabulary.partOf) || isBoldThroughout(first))) {
    first.remove()
    return text
  }
  const found = page.title < 0 ? null : findStandfirst(page)
  return found && takeOut(content, found) ? found : null
}

/** Removes the standfirst from the text where it is one of the first blocks. @returns whether it is not in the text now */
function takeOut(content: Element, standfirst: string): boolean {
  const letters = lettersOf(standfirst)
  const repeated = [...content.children]
    .slice(0, reach)
    .find(block => lettersOf(block.textContent ?? '') === letters)
  if (repeated) {
    if (content.children.length > 1) repeated.remove()
    return repeated.parentNode === null
  }
  return !lettersOf(content.textContent ?? '').includes(letters)
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
