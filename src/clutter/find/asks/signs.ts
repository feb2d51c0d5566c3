import { attributeOf } from '../../../page/dom-access'
import { between, countBetween } from '../../../page/number-ranges'
import type { Survey } from '../../../page/survey'
import { isProse } from '../../../page/text'
import { liesOverPage } from '../evidence/over-page'
import { shapeOf } from '../evidence/shape'
import type { AskBox } from './box'

/**
 * How much a sign says that a box asks for something. A short section with a button below it has one or two of the weak
 * ones.
 */
const weights = {
  /** A choice of one of several, or a field to fill in. */
  choice: 2,
  /** Fixed over the page, or a dialog by its role. */
  overlay: 2,
  /** The same words in another box: the place of something that is not shown. */
  repeated: 2,
  /** The control is on a line of its own. */
  apart: 1,
  /** More than one button. */
  buttons: 1,
  /** The first line is a heading or a question. */
  headed: 0.5,
  /** Its neighbours are of another kind. */
  unlike: 0.5,
  /** One sentence and one control. */
  single: 0.5,
}
/** Similar neighbours with other words from which a box is one of a list. */
const maxAlike = 3
/** Characters of a line that is no heading and may stand for one. */
const maxHeadingLength = 60
/** Fields of a box that are looked at, hidden ones too. */
const maxFields = 200
/** Words of a line that says what is wanted. */
const minWords = 2.5
const headingTag = /^H[1-6]$/
const textTypes = /^(?:text|email|tel|password|url|)$/i
const questionMarks = new Set([...'?？؟'].map(mark => mark.charCodeAt(0)))

/**
 * The weight of the signs that a box shows; 0 for one of a list of such boxes.
 * @param links the numbers of the links that are drawn as buttons
 */
export function signsOfAsk(
  survey: Survey,
  links: readonly number[],
  box: AskBox,
  all: readonly AskBox[],
): number {
  const { lines, number } = box
  const alike = all.filter(other => isAlike(survey, other, box))
  const same = alike.filter(({ asked }) => asked === box.asked)
  if (alike.length - same.length >= maxAlike - 1) return 0
  const first = lines[0]
  const isHeaded = first !== undefined && isHeading(survey, first)
  const rest = lines.filter(line => line !== first && line.controlLength < line.length)
  const buttons = buttonsIn(survey, links, number)
  const isApart = lines.every(({ controlLength, length }) => controlLength === 0 || controlLength >= length)
  const signs = {
    choice: hasOptions(survey, number) || hasTextField(survey, number),
    repeated: same.length > 1,
    buttons: buttons > 1,
    apart: isApart,
    headed: isHeaded && rest.length > 0,
    unlike: !hasSections(survey, number),
    single: isApart && buttons === 1 && lines.filter(isPlain).length === 1,
    overlay: liesOverPage(survey, number),
  }
  // A heading with a button beside it is that of a section.
  const saysMore =
    signs.choice || signs.repeated || (isHeaded ? rest : lines).some(({ words }) => words >= minWords)
  if (!saysMore) return 0
  const keys = Object.keys(weights) as (keyof typeof weights)[]
  return keys.reduce((sum, sign) => sum + (signs[sign] ? weights[sign] : 0), 0)
}

function isPlain({ controlLength, linkLength }: AskBox['lines'][number]): boolean {
  return controlLength + linkLength === 0
}

function isAlike({ tags, classes, parent }: Survey, { number }: AskBox, box: AskBox): boolean {
  return (
    tags[number] === tags[box.number] &&
    classes[number] === classes[box.number] &&
    parent[number] === parent[box.number]
  )
}

/** Whether a line is a heading, bold, a question, or a few words without a full stop. */
function isHeading(
  { tags }: Survey,
  { block, length, boldLength, lastCode, sentences }: AskBox['lines'][number],
): boolean {
  const isTitled = headingTag.test(tags[block] ?? '') || boldLength === length
  return isTitled || questionMarks.has(lastCode) || (sentences === 0 && length <= maxHeadingLength)
}

function buttonsIn({ tagged, end }: Survey, links: readonly number[], box: number): number {
  const last = end[box] ?? 0
  return countBetween(links, box, last) + countBetween(tagged.get('BUTTON') ?? [], box, last)
}

/** Whether a box has one of several to choose. */
export function hasOptions(survey: Survey, box: number): boolean {
  return fieldTypes(survey, box).filter(type => type === 'radio').length > 1
}

function hasTextField(survey: Survey, box: number): boolean {
  return fieldTypes(survey, box).some(type => textTypes.test(type))
}

function fieldTypes({ tagged, elements, end }: Survey, box: number): string[] {
  const fields = between(tagged.get('INPUT') ?? [], box, end[box] ?? 0)
  return fields.slice(0, maxFields).map(field => {
    const element = elements[field]
    return element ? (attributeOf(element, 'type') ?? '').toLowerCase() : ''
  })
}

/** Whether a neighbour of the same kind holds a paragraph, so that the box may be a section of the text. */
function hasSections(survey: Survey, box: number): boolean {
  const { tags, classes, parent, end, proseLength, textLength } = survey
  const above = parent[box] ?? 0
  const last = end[above] ?? 0
  // A `div` without a name is anything: such boxes are alike only where they are built alike.
  const isLike = (child: number) =>
    tags[child] === tags[box] &&
    classes[child] === classes[box] &&
    (classes[box] !== '' || tags[box] !== 'DIV' || shapeOf(survey, child) === shapeOf(survey, box))
  let looked = 0
  for (let child = above + 1; child < last && looked < 40; child = end[child] ?? last, looked++) {
    const isSame = child !== box && isLike(child)
    if (isSame && isProse(proseLength[child] ?? 0, 0) && (textLength[child] ?? 0) > 0) return true
  }
  return false
}
