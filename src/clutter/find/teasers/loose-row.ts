import type { Survey } from '../../../page/survey'
import type { LineReader } from '../block-lines'
import type { TeaserItem } from './items'
import { isSized, itemIn, minTeasers, signatureOf, type TeaserRow } from './row'

/** Elements of a teaser without a box. */
const maxParts = 4
/** Characters of a time; a longer part is text. */
const longestBefore = 40
const headingTag = /^H[1-6]$/
const titleTags = new Set('P DIV STRONG B SPAN A DT'.split(' '))

/**
 * Headlines with their text and time beside each other in one box, as in `h3 p time h3 p time`: the longest run in which
 * each headline has the same tag and class name and what follows is as short as in a teaser.
 */
export function looseRow(
  survey: Survey,
  linesIn: LineReader,
  container: number,
  children: readonly number[],
): TeaserRow | null {
  const { textLength, linkLength } = survey
  const isLinked = (child: number) => (linkLength[child] ?? 0) > 0 && linkLength[child] === textLength[child]
  // Headlines and the text below them may be of one kind, and only the headlines links.
  const signatures = children.map(child => signatureOf(survey, child) + (isLinked(child) ? ' linked' : ''))
  let best: TeaserRow | null = null
  for (const signature of new Set(signatures)) {
    const tag = signature.slice(0, signature.indexOf('.'))
    if (!headingTag.test(tag) && !titleTags.has(tag)) continue
    const heads = [...children.keys()].filter(at => signatures[at] === signature)
    if (heads.length < minTeasers) continue
    const row = rowFrom(survey, linesIn, container, children, heads)
    if (row && row.teasers.length > (best?.teasers.length ?? 0)) best = row
  }
  return best
}

/** The first run of enough teasers that begin at given children. */
function rowFrom(
  survey: Survey,
  linesIn: LineReader,
  container: number,
  children: readonly number[],
  heads: readonly number[],
): TeaserRow | null {
  let teasers: (readonly number[])[] = []
  let items: TeaserItem[] = []
  let first = 0
  for (const [index, head] of heads.entries()) {
    const parts = partsFrom(survey, children, head, heads[index + 1], teasers.at(-1) ?? [])
    const item = itemIn(survey, linesIn, parts)
    if (!item && teasers.length >= minTeasers) break
    if (teasers.length === 0) first = index
    teasers = item ? [...teasers, parts] : []
    items = item ? [...items, item] : []
  }
  if (teasers.length < minTeasers) return null
  // A headline alone is a line of a list; another signal sees to those.
  const isMore = items.some(({ leadLength }, at) => leadLength > 0 || (teasers[at]?.length ?? 0) > 1)
  if (!isMore) return null
  const [opening = [], ...others] = teasers
  const before = partsBefore(survey, children, heads[first] ?? 0, heads[first + 1] ?? 0)
  return { container, teasers: [[...before, ...opening], ...others], items }
}

/** A picture or a time before the first headline that is like what stands before the second one. */
function partsBefore(
  survey: Survey,
  children: readonly number[],
  first: number,
  second: number,
): readonly number[] {
  const { tags, textLength } = survey
  const kindOf = (at: number) => signatureOf(survey, children[at] ?? 0)
  let from = first
  for (let at = second - 1; from > 0 && at > first && kindOf(from - 1) === kindOf(at); at--) {
    const part = children[from - 1] ?? 0
    if (tags[part] === 'P' || (textLength[part] ?? 0) > longestBefore) break
    from--
  }
  return children.slice(from, first)
}

/** The parts of a teaser from its headline to the next one; none where they are too many. */
function partsFrom(
  survey: Survey,
  children: readonly number[],
  head: number,
  next: number | undefined,
  before: readonly number[],
): readonly number[] {
  // The last one is like those before it, and what is behind it does not belong to it.
  if (next === undefined) return partsLike(survey, children.slice(head, head + maxParts), before)
  return next - head <= maxParts ? children.slice(head, next) : []
}

/** The first parts that are of the same kinds as those of another teaser. */
function partsLike(survey: Survey, parts: readonly number[], model: readonly number[]): readonly number[] {
  const kindOf = (part: number) => (survey.tags[part] ?? '').replace(/^P$/, 'DIV')
  const other = parts.findIndex(
    (part, at) => at >= model.length || kindOf(part) !== kindOf(model[at] ?? -1) || !isSized(survey, part),
  )
  return other < 0 ? parts : parts.slice(0, other)
}
