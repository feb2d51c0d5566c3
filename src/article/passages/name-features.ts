import type { Survey } from '../../page/survey'
import type { Core } from './core'
import { type Column, columnMaker, type FeatureColumns, type PassagePage } from './page'
import { type Surroundings, within } from './surroundings'

/**
 * How far up a name is asked for, and how much text its element may hold: so many times the passage's, and so much
 * more. Steps, and characters.
 */
const reach = 4
const mostTimes = 2
const mostOther = 60
const mostArticles = 20

/** What the tags and names around a passage say. */
export function describeNames(page: PassagePage, around: Surroundings, core: Core): FeatureColumns {
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

/** The part that a passage is named, by itself or by what holds little more than it. */
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
