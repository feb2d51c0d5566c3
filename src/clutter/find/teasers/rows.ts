import type { Survey } from '../../../page/survey'
import { type LineReader, readLines } from '../block-lines'
import { shapeOf } from '../evidence/shape'
import { looseRow } from './loose-row'
import { isSized, itemIn, minTeasers, signatureOf, type TeaserRow } from './row'

/** Characters. */
const minLength = 8
/** The share of the similar boxes that must be teasers. */
const teaserShare = 0.7
/** More similar children than in any list of teasers: a table or a long text, not worth its time. */
const maxChildren = 400

const neverBoxes = new Set('BR SPAN B STRONG EM I SCRIPT STYLE TH THEAD TBODY FIGURE P DT DD'.split(' '))

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
  const shapes = new Set([...teasers].map(box => shapeOf(survey, box)).filter(Boolean))
  return similar.filter(box => teasers.has(box) || (isSized(survey, box) && shapes.has(shapeOf(survey, box))))
}
