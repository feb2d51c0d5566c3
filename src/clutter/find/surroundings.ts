import { commonBox } from '../../page/common-box'
import type { Survey } from '../../page/survey'
import type { ArticleBox } from './article-box'
import { type BlockContents, contentsOf } from './block-contents'
import { passagesIn } from './evidence/block-passages'
import type { PageContext } from './page-context'

/** Where a block is, seen from the article. */
type Position = 'above' | 'between' | 'below'

/** A block around the article that is not part of it. */
export interface Surrounding {
  /** Its number in the survey. */
  readonly number: number
  readonly position: Position
  /** Whether it is below everything that holds article and title: the footer, or what scripts lay over the page. */
  readonly isOutside: boolean
}

/** The prose that a block below the article may hold, a notice or an address, as a share of the article's. */
const maxProseBelow = 0.1
/** The same for a block below even what holds article and title together. */
const maxProseOutside = 0.2
/** Links between title and text from which a line is a menu: a byline has one or two. */
const minMenuLinks = 3

/** Of a box about the author: lines, and characters of the line over the paragraph and of that. */
const mostLinesAbout = 2
const longestCue = 40
const longestAbout = 300
const maxProseAbout = 0.5

/** What may be a box below the last paragraph; lists, quotes and paragraphs may be the article's last words. */
const boxTags = new Set('DIV SECTION NAV FOOTER FORM ASIDE HEADER TABLE'.split(' '))

/** The article and its title within the page. */
interface ArticlePlace extends Pick<PageContext, 'survey' | 'guard'> {
  readonly box: ArticleBox
  /** The smallest element that holds both the box and the title. */
  readonly commonBox: number
}

/** Whether a block at a position is not part of the article, by what it holds. */
const isSurrounding: Readonly<
  Record<Position, (place: ArticlePlace, number: number, contents: BlockContents) => boolean>
> = {
  above: (place, number, { links, linked, text, controls }) => {
    if (proseShare(place, number) > 0) return false
    if (!isInside(place.survey, number, place.commonBox)) return links + controls > 0
    return (links >= 2 && linked > 0.5 * text) || controls > 1
  },
  between: (place, number, { links, linked, text }) =>
    proseShare(place, number) === 0 && links >= minMenuLinks && linked > 0.7 * text,
  below: (place, number, { linked, text, controls }) => {
    const { survey, box, commonBox } = place
    if (!isInside(survey, number, commonBox)) return proseShare(place, number) <= maxProseOutside
    const isBox = boxTags.has(survey.tags[number] ?? '')
    if (isBox && proseShare(place, number) <= maxProseAbout && isAboutPerson(survey, number)) return true
    if (proseShare(place, number) > maxProseBelow) return false
    if (!isInside(survey, number, box.box)) return linked > 0.2 * text || controls > 0
    return isBox && (linked > 0.4 * text || controls > 0)
  },
}

/**
 * Finds what surrounds the article by place and structure alone: page headers and footers, menus, columns, lists of
 * links and forms, whatever their names.
 * @returns the outermost blocks above the title, between title and text, and below the text, in document order
 */
export function findSurroundings(
  { survey, guard }: Pick<PageContext, 'survey' | 'guard'>,
  box: ArticleBox,
): Surrounding[] {
  const { title } = guard
  const place = { survey, guard, box, commonBox: commonBox(survey, box.box, title) }
  const body = survey.tagged.get('BODY')?.[0] ?? 0
  const hasTitleAbove = title >= 0 && title < box.first
  return [
    ...surroundingsAt('above', place, body + 1, hasTitleAbove ? title : box.first - 1),
    ...(hasTitleAbove ? surroundingsAt('between', place, survey.end[title] ?? 0, box.first - 1) : []),
    ...surroundingsAt('below', place, box.last, survey.elements.length),
  ]
}

function surroundingsAt(position: Position, place: ArticlePlace, first: number, last: number): Surrounding[] {
  const { survey, commonBox } = place
  return outermostWithin(survey, first, last)
    .filter(number => isSurrounding[position](place, number, contentsOf(survey, [number])))
    .map(number => ({
      number,
      position,
      isOutside: position === 'below' && !isInside(survey, number, commonBox),
    }))
}

/** Whether a box of its own holds one short paragraph that begins with a link, as "Ann Lee writes about rivers". */
function isAboutPerson(survey: Survey, box: number): boolean {
  const { tags, linkLength, texts } = survey
  const [line, more] = passagesIn(survey, box, mostLinesAbout + 1).slice(-mostLinesAbout)
  const paragraph = more ?? line
  if (!paragraph || tags[paragraph.block] !== 'P' || (linkLength[box] ?? 0) !== paragraph.linkLength)
    return false
  const isShort = paragraph.length <= longestAbout && paragraph.links === 1
  const isFirst = tags[texts[paragraph.firstText]?.parent ?? 0] === 'A'
  return isShort && isFirst && (more === undefined || (line?.length ?? 0) <= longestCue)
}

/** The prose of an element as a share of the article's. */
function proseShare({ guard, box }: ArticlePlace, number: number): number {
  return guard.prose(number) / box.prose
}

function isInside({ end }: Survey, number: number, box: number): boolean {
  return number > box && number < (end[box] ?? 0)
}

/** The outermost elements with text that begin at `first` or later and end at `last` or earlier. */
function outermostWithin({ end, textLength }: Survey, first: number, last: number): number[] {
  const blocks: number[] = []
  for (let number = first; number < last; ) {
    const isWhole = (end[number] ?? 0) <= last
    if (isWhole && textLength[number]) blocks.push(number)
    number = isWhole ? (end[number] ?? last) : number + 1
  }
  return blocks
}
