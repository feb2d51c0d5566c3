import { between, countBetween, indexFrom } from '../../page/number-ranges'
import { outermost } from '../../page/outermost'
import type { Survey } from '../../page/survey'
import { isParagraph } from '../passages/page'
import type { Verdict } from '../passages/verdict'

/** An element with the title and so many kept paragraphs is the article. */
const fewestParagraphs = 2

/**
 * Ends an article where an endless page goes on with the next ones: each is an `article` behind the one with the
 * title, and has a heading of the first rank of its own.
 * @param title the number of the title's heading, or -1
 * @returns the verdicts, with what is of a next article dropped
 */
export function dropNextArticles(
  survey: Survey,
  verdicts: readonly Verdict[],
  title: number,
): readonly Verdict[] {
  const { passages, end } = survey
  const own = articleAround(survey, title)
  const next = nextArticles(survey, end[own] ?? Infinity)
  if (next.length === 0) return verdicts
  const isKeptIn = (article: number, at: number) => {
    const passage = passages[at]
    return verdicts[at] === 'kept' && passage !== undefined && isIn(survey, article, passage.block)
  }
  const paragraphs = passages.filter((passage, at) => isKeptIn(own, at) && isParagraph(passage))
  if (paragraphs.length < fewestParagraphs) return verdicts
  return verdicts.map((verdict, at) => {
    const article = next[indexFrom(next, (passages[at]?.block ?? -1) + 1) - 1]
    return article !== undefined && isKeptIn(article, at) ? 'dropped' : verdict
  })
}

function isIn({ end }: Survey, article: number, block: number): boolean {
  return article <= block && block < (end[article] ?? 0)
}

/** The outermost one around an element, or -1. */
function articleAround({ tags, parent }: Survey, element: number): number {
  let found = -1
  for (let above = element; above >= 0; above = parent[above] ?? -1)
    if (tags[above] === 'ARTICLE') found = above
  return found
}

/** The numbers of those from `from` on, none inside another, that have a heading of the first rank in them. */
function nextArticles({ tagged, end }: Survey, from: number): readonly number[] {
  const titles = tagged.get('H1') ?? []
  const articles = between(tagged.get('ARTICLE') ?? [], from, end[0] ?? 0)
  const titled = articles.filter(article => countBetween(titles, article, end[article] ?? 0) > 0)
  return outermost(titled, article => article, end)
}
