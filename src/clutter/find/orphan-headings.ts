import type { RuledKind } from '../../domain/clutter'
import { textOf } from '../../page/dom-access'
import { between } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import { type Addition, addClutter } from './add-clutter'
import { guardArticle } from './article-guard'
import { findCards } from './cards'
import type { ClutterFinder } from './find-clutter'
import { type Remains, remainsOf } from './visible-remains'

/** What has headings over it. A label or a row of buttons may stand right below an article's own. */
const headed = ['related', 'mostRead', 'comments', 'sidebar'] as const
type Headed = (typeof headed)[number]

const levels = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
/** A row of headings, such as "News" and "All news". Characters. */
const longest = 120

/** A child of a box, or text right in it, as far as it can be seen. */
type Part =
  | { readonly is: 'seen' }
  | { readonly is: 'gone'; readonly kind: Headed | null }
  | ({ readonly is: 'heading'; readonly number: number } & Heading)

interface Heading {
  /** The element whose words it is. */
  readonly words: number
  readonly level: number
}

interface Lone {
  readonly number: number
  readonly words: number
  readonly kind: Headed
}

/**
 * Adds to what a finder finds the headings that are left with nothing below them: "Breaking News" over a list that is
 * hidden. A box that shows nothing but headings is one.
 */
export function withLoneHeadings(find: ClutterFinder): ClutterFinder {
  return (page, survey, kinds) => {
    const found = find(page, survey, kinds)
    const additions = loneHeadings(survey, remainsOf(survey, found))
    if (additions.length === 0) return found
    return addClutter(survey, guardArticle(page.title, survey, findCards(survey)), found, additions)
  }
}

/** From the inside out: without its heading, a box may have nothing left, and so leave a heading alone outside. */
function loneHeadings(survey: Survey, remains: Remains): Addition[] {
  return remains.around.flatMap(box => {
    const lone = loneAmong(partsOf(survey, remains, box))
    for (const { number, kind } of lone) remains.hide(number, kind)
    return lone.map(heading => additionOf(survey, heading))
  })
}

function additionOf({ elements }: Survey, { number, words, kind }: Lone): Addition {
  const element = elements[words]
  const heading = element ? foldSpace(textOf(element)) : ''
  return { number, kind, reason: { signal: 'heading', heading } }
}

/**
 * The headings below which nothing is seen, up to the next that is no lower or the end of their box. From the last part
 * to the first, so that each is looked at once.
 */
function loneAmong(parts: readonly Part[]): Lone[] {
  const lone: Lone[] = []
  const nextOfLevel = levels.map(() => parts.length)
  let seen = parts.length
  let gone: { readonly at: number; readonly kind: Headed } | null = null
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]
    if (part?.is === 'gone' && part.kind) gone = { at, kind: part.kind }
    if (part?.is === 'heading') {
      const next = nextOfLevel[part.level - 1] ?? parts.length
      if (gone && gone.at < next && seen >= next) lone.push({ ...part, kind: gone.kind })
      else seen = at
      nextOfLevel.fill(at, part.level - 1)
    }
    if (part?.is === 'seen') seen = at
  }
  return lone
}

function partsOf(survey: Survey, remains: Remains, box: number): Part[] {
  const { end, textBefore, textLength } = survey
  const last = end[box] ?? 0
  const parts: Part[] = []
  let text = textBefore[box] ?? 0
  for (let child = box + 1; child < last; child = end[child] ?? last) {
    if ((textBefore[child] ?? 0) > text) parts.push({ is: 'seen' })
    text = (textBefore[child] ?? 0) + (textLength[child] ?? 0)
    if (textLength[child] || remains.showsMedia(child)) parts.push(partOf(survey, remains, child))
  }
  if ((textBefore[box] ?? 0) + (textLength[box] ?? 0) > text) parts.push({ is: 'seen' })
  return parts
}

function partOf(survey: Survey, remains: Remains, child: number): Part {
  if (remains.isGone(child)) return { is: 'gone', kind: headedKind(remains.kindIn(child)) }
  const heading = headingIn(survey, remains, child)
  return heading ? { is: 'heading', number: child, ...heading } : { is: 'seen' }
}

function headedKind(kind: RuledKind | undefined): Headed | null {
  return headed.find(each => each === kind) ?? null
}

/** The highest heading in an element that shows nothing but headings, or is one. */
function headingIn(
  { tagged, tags, end, textLength }: Survey,
  remains: Remains,
  number: number,
): Heading | null {
  const length = textLength[number] ?? 0
  const own = levels.indexOf(tags[number] ?? '')
  if (own >= 0 && length > 0) return { words: number, level: own + 1 }
  if (length === 0 || length > longest || remains.showsMedia(number)) return null
  const headings = levels.map(tag => between(tagged.get(tag) ?? [], number, end[number] ?? 0))
  const chars = headings.flat().reduce((sum, heading) => sum + (textLength[heading] ?? 0), 0)
  const highest = headings.findIndex(ofLevel => ofLevel.length > 0)
  const words = headings[highest]?.[0]
  return chars === length && words !== undefined ? { words, level: highest + 1 } : null
}
