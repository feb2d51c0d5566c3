import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { foldSpace } from '../../../page/text'
import type { NoticeRule } from '../../rules'
import type { Suspect } from '../add-clutter'
import { wordsIn } from '../evidence/block-passages'
import type { PageContext } from '../page-context'

/** Characters. A longer passage is a paragraph that may mention anything. */
const longest = 420
const shortest = 40
const fewestWords = 6
const longestQuote = 60
/** What someone says, and so a sentence of the article. */
const quotes = /[„“”«»"]/

type SearchedPage = Pick<PageContext, 'survey' | 'guard'>

/**
 * Makes a finder of short passages in which the site speaks of itself, such as that it earns from the links in a review.
 */
export function createNoticeFinder(rules: readonly NoticeRule[]): (page: SearchedPage) => Suspect[] {
  const compiled = rules.map(({ kind, words }) => ({ kind, patterns: words.map(patternOf) }))
  const kindOf = (text: string) =>
    compiled.find(({ patterns }) => patterns.every(pattern => pattern.test(text)))?.kind

  return ({ survey }) =>
    survey.passages.flatMap((passage): Suspect[] => {
      if (passage.length < shortest || passage.length > longest || passage.words < fewestWords) return []
      const text = wordsIn(survey, passage)
      const kind = kindOf(text)
      if (!kind || quotes.test(text)) return []
      const heading = foldSpace(text).slice(0, longestQuote)
      return [{ number: boxOf(survey, passage), kind, reason: { signal: 'heading', heading } }]
    })
}

function patternOf(list: string): RegExp {
  return new RegExp(
    list
      .trim()
      .split(/\s*,\s*/)
      .join('|'),
    'i',
  )
}

/** The outermost box that holds nothing but the passage. */
function boxOf({ parent, textLength }: Survey, { block, length }: Passage): number {
  let box = block
  for (let above = parent[box] ?? -1; above > 0 && textLength[above] === length; above = parent[above] ?? -1)
    box = above
  return box
}
