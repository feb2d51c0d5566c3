import type { RuledKind } from '../../domain/clutter'
import { textOf } from '../../page/dom-access'
import { between } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import { addClutter, type Suspect } from './add-clutter'
import type { ClutterFinder } from './find-clutter'
import { remainsOf, type VisibleRemains } from './visible-remains'

/** Kinds of sections that have a heading. Others, a row of buttons say, may stand right below an article's own. */
const headedKinds = ['related', 'mostRead', 'comments', 'sidebar'] as const
type HeadedKind = (typeof headedKinds)[number]

const levels = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
/** Characters of a row of headings, such as "News" and "All news". */
const maxLength = 120

/** A child of a box, or text directly in it: what is visible, what is hidden, and a heading. */
type Part =
  | { readonly is: 'visible' }
  | { readonly is: 'hidden'; readonly kind: HeadedKind | null }
  | ({ readonly is: 'heading'; readonly number: number } & Heading)

interface Heading {
  /** The element with the words of the heading, which may be inside the part. */
  readonly element: number
  readonly level: number
}

interface OrphanHeading {
  readonly number: number
  readonly element: number
  readonly kind: HeadedKind
}

/**
 * Adds to a finder the headings that are left with nothing below them, such as "Breaking News" over a hidden list. A
 * box that shows only headings counts as one.
 */
export function withOrphanHeadings(find: ClutterFinder): ClutterFinder {
  return (page, kinds) => {
    const found = find(page, kinds)
    const additions = orphanHeadings(page.survey, remainsOf(page.survey, found))
    return additions.length === 0 ? found : addClutter(page, found, additions)
  }
}

/** From the inside out, since a box that loses its only heading may leave the heading above it an orphan. */
function orphanHeadings(survey: Survey, remains: VisibleRemains): Suspect[] {
  return remains.around.flatMap(box => {
    const orphans = orphansAmong(partsOf(survey, remains, box))
    for (const { number, kind } of orphans) remains.hide(number, kind)
    return orphans.map(heading => suspectOf(survey, heading))
  })
}

function suspectOf({ elements }: Survey, { number, element, kind }: OrphanHeading): Suspect {
  const holder = elements[element]
  const heading = holder ? foldSpace(textOf(holder)) : ''
  return { number, kind, reason: { signal: 'heading', heading } }
}

/**
 * The headings that have something hidden and nothing visible below them, up to the next heading of the same or a
 * higher level or the end of the box. It goes from the last part to the first, so that each is looked at once.
 */
function orphansAmong(parts: readonly Part[]): OrphanHeading[] {
  const orphans: OrphanHeading[] = []
  const nextOfLevel = levels.map(() => parts.length)
  let visibleAt = parts.length
  let hidden: { readonly at: number; readonly kind: HeadedKind } | null = null
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]
    if (part?.is === 'hidden' && part.kind) hidden = { at, kind: part.kind }
    if (part?.is === 'heading') {
      const next = nextOfLevel[part.level - 1] ?? parts.length
      if (hidden && hidden.at < next && visibleAt >= next) orphans.push({ ...part, kind: hidden.kind })
      else visibleAt = at
      nextOfLevel.fill(at, part.level - 1)
    }
    if (part?.is === 'visible') visibleAt = at
  }
  return orphans
}

function partsOf(survey: Survey, remains: VisibleRemains, box: number): Part[] {
  const { end, textBefore, textLength } = survey
  const last = end[box] ?? 0
  const parts: Part[] = []
  let text = textBefore[box] ?? 0
  for (let child = box + 1; child < last; child = end[child] ?? last) {
    if ((textBefore[child] ?? 0) > text) parts.push({ is: 'visible' })
    text = (textBefore[child] ?? 0) + (textLength[child] ?? 0)
    if (textLength[child] || remains.showsMedia(child)) parts.push(partOf(survey, remains, child))
  }
  if ((textBefore[box] ?? 0) + (textLength[box] ?? 0) > text) parts.push({ is: 'visible' })
  return parts
}

function partOf(survey: Survey, remains: VisibleRemains, child: number): Part {
  if (remains.isHidden(child)) return { is: 'hidden', kind: headedKindOf(remains.kindIn(child)) }
  const heading = headingIn(survey, remains, child)
  return heading ? { is: 'heading', number: child, ...heading } : { is: 'visible' }
}

function headedKindOf(kind: RuledKind | undefined): HeadedKind | null {
  return headedKinds.find(headed => headed === kind) ?? null
}

/** The highest heading of an element that is a heading or shows only headings; `null` for any other element. */
function headingIn(
  { tagged, tags, end, textLength }: Survey,
  remains: VisibleRemains,
  number: number,
): Heading | null {
  const length = textLength[number] ?? 0
  const own = levels.indexOf(tags[number] ?? '')
  if (own >= 0 && length > 0) return { element: number, level: own + 1 }
  if (length === 0 || length > maxLength || remains.showsMedia(number)) return null
  const headings = levels.map(tag => between(tagged.get(tag) ?? [], number, end[number] ?? 0))
  const chars = headings.flat().reduce((sum, heading) => sum + (textLength[heading] ?? 0), 0)
  const highest = headings.findIndex(ofLevel => ofLevel.length > 0)
  const first = headings[highest]?.[0]
  return chars === length && first !== undefined ? { element: first, level: highest + 1 } : null
}
