import type { Survey } from '../../page/survey'
import { type Column, columnMaker, type FeatureColumns, type PassagePage } from './columns'
import type { RelativePositions } from './relative-positions'
import { type Surroundings, within } from './surroundings'

/**
 * How many ancestors may name a passage, and how much text a naming element may hold: this many times the length of
 * the passage, plus this many characters.
 */
const reach = 4
const mostTimes = 2
const mostOther = 60
const mostArticles = 20

/** Describes a passage by the tags, class names and ids around it. */
export function describeNames(
  page: PassagePage,
  around: Surroundings,
  core: RelativePositions,
): FeatureColumns {
  const column = columnMaker(page)
  const bit = (mask: number): Column => column(({ holder }) => ((around.within[holder] ?? 0) & mask ? 1 : 0))
  const coreArticle = around.article[core.root] ?? -1
  return {
    hidden: bit(within.hidden),
    caption: bit(within.caption),
    comment: bit(within.comment),
    aside: bit(within.aside),
    form: bit(within.form),
    table: bit(within.table),
    list: bit(within.list),
    quote: bit(within.quote),
    inArticle: bit(within.article),
    inMain: bit(within.main),
    inBody: bit(within.body),
    articles: column(() => Math.min(mostArticles, around.articles)),
    sameArticle: column(({ block }) => {
      const article = around.article[block] ?? -1
      if (article !== coreArticle) return 0
      return article < 0 ? 2 : 1
    }),
    part: column(({ holder, length }) => partOf(page.survey, around, holder, length)),
  }
}

/** The part of an article that a passage is named, by its own element or by one that holds little more than it. */
function partOf(
  { parent, textLength }: Survey,
  { part }: Surroundings,
  holder: number,
  length: number,
): number {
  let number = holder
  for (let step = 0; number >= 0 && step < reach; step++) {
    const named = part[number] ?? 0
    if (named && (textLength[number] ?? 0) <= mostTimes * length + mostOther) return named
    number = parent[number] ?? -1
  }
  return 0
}
