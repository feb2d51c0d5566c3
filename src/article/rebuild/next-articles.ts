import { between, countBetween, indexFrom } from '../../page/number-ranges'
import { outermost } from '../../page/outermost'
import type { Survey } from '../../page/survey'
import { isParagraph, type Verdict } from '../passages/passage'

/** An `article` with the title and so many kept paragraphs is the article itself. */
const fewestParagraphs = 2

/**
 * Ends an article where a page with endless scrolling goes on with the next ones: each is an `article` after the one
 * with the title, and has an `h1` of its own.
 * @param title the number of the title's heading, or -1
 * @returns the verdicts, with the passages of the next articles dropped
 */
export function dropNextArticles(
  survey: Survey,
  verdicts: readonly Verdict[],
  title: number,
): readonly Verdict[] {
  const { passages, end } = survey
  const first = articleAround(survey, title)
  const next = nextArticles(survey, end[first] ?? Infinity)
  if (next.length === 0) return verdicts
  const isKeptIn = (article: number, at: number) => {
    const passage = passages[at]
    return verdicts[at] === 'kept' && passage !== undefined && isIn(survey, article, passage.block)
  }
  const paragraphs = passages.filter((passage, at) => isKeptIn(first, at) && isParagraph(passage))
  if (paragraphs.length < fewestParagraphs) return verdicts
  return verdicts.map((verdict, at) => {
    const article = next[indexFrom(next, (passages[at]?.block ?? -1) + 1) - 1]
    return article !== undefined && isKeptIn(article, at) ? 'dropped' : verdict
  })
}

function isIn({ end }: Survey, article: number, block: number): boolean {
  return article <= block && block < (end[article] ?? 0)
}

/** The number of the outermost `article` around an element, or -1. */
function articleAround({ tags, parent }: Survey, element: number): number {
  let found = -1
  for (let above = element; above >= 0; above = parent[above] ?? -1)
    if (tags[above] === 'ARTICLE') found = above
  return found
}

/** The numbers of the `article` elements from `from` on that contain an `h1`, none inside another. */
function nextArticles({ tagged, end }: Survey, from: number): readonly number[] {
  const titles = tagged.get('H1') ?? []
  const articles = between(tagged.get('ARTICLE') ?? [], from, end[0] ?? 0)
  const titled = articles.filter(article => countBetween(titles, article, end[article] ?? 0) > 0)
  return outermost(titled, article => article, end)
}
