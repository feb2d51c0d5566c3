import type { Survey } from '../../page/survey'
import type { Core } from './article-box'
import type { Guard } from './article-guard'
import { type Contents, contentsOf } from './block-contents'

/** Where a block stands beside the article. */
type Position = 'above' | 'between' | 'below'

/** A block around the article that is not of it. */
export interface Surrounding {
  readonly number: number
  readonly position: Position
  /** It stands below all that holds article and title: the page's foot, and what scripts lay over the page. */
  readonly isApart: boolean
}

/** A block below the article may hold a little prose: a notice, an address. Shares of the article's. */
const mostProseBelow = 0.1
/** The same of a block that stands below even what holds article and title together. */
const mostProseOutside = 0.2
/** Links between title and text that make a menu of a line: a byline has one or two. */
const fewestInMenu = 3

/** What may be a box below the last paragraph; lists, quotes and paragraphs may be the article's last words. */
const boxTags = new Set('DIV SECTION NAV FOOTER FORM ASIDE HEADER TABLE'.split(' '))

/**
 * Finds what stands around the article by place and structure alone: page headers and footers, menus, columns,
 * lists of links and forms, whatever their names.
 * @returns the outermost blocks above the title, between title and text, and below the text, in document order
 */
export function findSurroundings(survey: Survey, guard: Guard, core: Core): Surrounding[] {
  const { end } = survey
  const { title } = guard
  const joint = jointOf(survey, core.box, title)
  const isIn = (number: number, box: number) => number > box && number < (end[box] ?? 0)
  const proseShare = (number: number) => guard.prose(number) / core.prose
  const hasTitleAbove = title >= 0 && title < core.first
  const top = hasTitleAbove ? title : core.first - 1

  const isAround: Readonly<Record<Position, (number: number, contents: Contents) => boolean>> = {
    above: (number, { links, linked, text, controls }) =>
      proseShare(number) === 0 &&
      (isIn(number, joint) ? (links >= 2 && linked > 0.5 * text) || controls > 1 : links + controls > 0),
    between: (number, { links, linked, text }) =>
      proseShare(number) === 0 && links >= fewestInMenu && linked > 0.7 * text,
    below: (number, { linked, text, controls }) => {
      if (!isIn(number, joint)) return proseShare(number) <= mostProseOutside
      if (proseShare(number) > mostProseBelow) return false
      if (!isIn(number, core.box)) return linked > 0.2 * text || controls > 0
      return boxTags.has(survey.tags[number] ?? '') && (linked > 0.4 * text || controls > 0)
    },
  }
  const found = (position: Position, first: number, last: number) =>
    outermostWithin(survey, first, last)
      .filter(number => isAround[position](number, contentsOf(survey, [number])))
      .map(
        (number): Surrounding => ({
          number,
          position,
          isApart: position === 'below' && !isIn(number, joint),
        }),
      )

  const body = survey.tagged.get('BODY')?.[0] ?? 0
  return [
    ...found('above', body + 1, top),
    ...(hasTitleAbove ? found('between', end[title] ?? 0, core.first - 1) : []),
    ...found('below', core.last, survey.elements.length),
  ]
}

/** The smallest element that holds both the core and the title. */
function jointOf({ parent, end }: Survey, box: number, title: number): number {
  let joint = box
  while (title >= 0 && joint > 0 && !(joint <= title && title < (end[joint] ?? 0))) joint = parent[joint] ?? 0
  return joint
}

/** The outermost elements with text that begin at `first` or later and end at `last` at the latest. */
function outermostWithin({ end, textLength }: Survey, first: number, last: number): number[] {
  const blocks: number[] = []
  for (let number = first; number < last; ) {
    const isWhole = (end[number] ?? 0) <= last
    if (isWhole && textLength[number]) blocks.push(number)
    number = isWhole ? (end[number] ?? last) : number + 1
  }
  return blocks
}
