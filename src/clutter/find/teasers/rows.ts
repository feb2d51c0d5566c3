import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { type LineReader, readLines } from '../block-lines'
import { readTeaser, type TeaserItem } from './items'

/** A row of teasers, with links or without. Elements are numbers of the survey. */
export interface TeaserRow {
  readonly container: number
  /** The elements of each teaser: a box, or neighbours that have none. */
  readonly teasers: readonly (readonly number[])[]
  readonly items: readonly TeaserItem[]
}

const minTeasers = 3
/** Characters. */
const minLength = 8
const maxLength = 600
/** The share of the similar boxes that must be teasers. */
const teaserShare = 0.7
/** Elements of a teaser without a box. */
const maxParts = 4
/** More similar children than in any list of teasers: a table or a long text, not worth its time. */
const maxChildren = 400
/** Elements in a box that are compared with those in another. */
const maxShape = 12
/** Lines that are looked at; one more than a teaser may have. */
const mostLines = 6

const neverBoxes = new Set('BR SPAN B STRONG EM I SCRIPT STYLE TH THEAD TBODY FIGURE P DT DD'.split(' '))
const headingTag = /^H[1-6]$/
const titleTags = new Set('P DIV STRONG B SPAN A DT'.split(' '))

/** Finds rows of boxes, and of neighbours without a box, that each hold what a teaser holds. */
export function findTeaserRows(survey: Survey): TeaserRow[] {
  const rows: TeaserRow[] = []
  const linesIn = readLines(survey)
  for (let container = 0; container < survey.elements.length; container++) {
    const children = sizedChildren(survey, container)
    if (children.length < minTeasers || children.length > maxChildren) continue
    const boxed = boxedRow(survey, linesIn, container, children)
    // Boxes of nothing but a headline may be the headlines of teasers without a box.
    const row = boxed && hasText(boxed) ? boxed : (looseRow(survey, linesIn, container, children) ?? boxed)
    if (row) rows.push(row)
  }
  return rows
}

function hasText({ items }: TeaserRow): boolean {
  return items.some(({ leadLength, time }) => leadLength > 0 || time !== null)
}

/** The children of an element; none where fewer than three are as short as a part of a teaser. */
function sizedChildren(survey: Survey, container: number): number[] {
  const { end, textLength } = survey
  if ((textLength[container] ?? 0) < minTeasers * minLength) return []
  const last = end[container] ?? 0
  const children: number[] = []
  let sized = 0
  for (
    let child = container + 1;
    child < last && children.length <= maxChildren;
    child = end[child] ?? last
  ) {
    children.push(child)
    if ((textLength[child] ?? 0) > 0 && isSized(survey, child)) sized++
  }
  return sized < minTeasers ? [] : children
}

function boxedRow(
  survey: Survey,
  linesIn: LineReader,
  container: number,
  children: readonly number[],
): TeaserRow | null {
  const groups = new Map<string, number[]>()
  for (const child of children) {
    if (neverBoxes.has(survey.tags[child] ?? '')) continue
    const signature = signatureOf(survey, child)
    const group = groups.get(signature)
    if (group) group.push(child)
    else groups.set(signature, [child])
  }
  for (const similar of groups.values()) {
    if (similar.length < minTeasers) continue
    const found = similar.flatMap(child => {
      const item = isSized(survey, child) ? itemIn(survey, linesIn, [child]) : null
      return item ? [{ child, item }] : []
    })
    if (found.length < minTeasers || found.length < teaserShare * similar.length) continue
    const boxes = withShapes(survey, similar, new Set(found.map(({ child }) => child)))
    return { container, teasers: boxes.map(child => [child]), items: found.map(({ item }) => item) }
  }
  return null
}

/** Of similar boxes the teasers, and those that are built as one of them: the same tags, whatever their lines say. */
function withShapes(survey: Survey, similar: readonly number[], teasers: ReadonlySet<number>): number[] {
  const { tags, end } = survey
  const shapeOf = (box: number) => tags.slice(box + 1, Math.min(end[box] ?? 0, box + maxShape)).join()
  const shapes = new Set([...teasers].map(shapeOf).filter(Boolean))
  return similar.filter(box => teasers.has(box) || (isSized(survey, box) && shapes.has(shapeOf(box))))
}

function isSized({ textLength }: Survey, child: number): boolean {
  return (textLength[child] ?? 0) <= maxLength
}

/**
 * Headlines with their text and time beside each other in one box, as in `h3 p time h3 p time`: the longest run in which
 * each headline has the same tag and class name and what follows is as short as in a teaser.
 */
function looseRow(
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
  for (const [index, head] of heads.entries()) {
    const parts = partsFrom(survey, children, head, heads[index + 1], teasers.at(-1) ?? [])
    const item = itemIn(survey, linesIn, parts)
    if (!item && teasers.length >= minTeasers) break
    teasers = item ? [...teasers, parts] : []
    items = item ? [...items, item] : []
  }
  if (teasers.length < minTeasers) return null
  // A headline alone is a line of a list; another signal sees to those.
  const isMore = items.some(({ leadLength }, at) => leadLength > 0 || (teasers[at]?.length ?? 0) > 1)
  return isMore ? { container, teasers, items } : null
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

function itemIn(survey: Survey, linesIn: LineReader, blocks: readonly number[]): TeaserItem | null {
  const lines: Passage[] = []
  for (const block of blocks) lines.push(...linesIn(block, mostLines - lines.length))
  return readTeaser(survey, lines)
}

function signatureOf({ tags, classes }: Survey, number: number): string {
  return `${tags[number]}.${/\S+/.exec(classes[number] ?? '')?.[0] ?? ''}`
}
