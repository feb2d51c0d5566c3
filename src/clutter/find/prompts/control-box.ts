import { countBetween } from '../../../page/number-ranges'
import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { contentsOf } from '../block-contents'
import { passagesIn } from '../evidence/block-passages'
import type { PageContext } from '../page-context'

/** Characters that a form may have with its heading and explanation: these, and these for each of its controls. */
const maxLength = 500
const maxLengthPerControl = 150
/** The share of it that may be linked, and characters of links besides. A column or a footer has more. */
const maxLinked = 0.3
const maxLinkLength = 40
/** Paragraphs of an invitation above the field that it is for, with a heading and without. */
const maxInvitation = 2
const maxInvitationAlone = 1
/** Parts of it without controls that hold a sentence; more are the paragraphs of a text. */
const maxSentences = 2
const fewestWords = 7
/** Passages of a part that are looked at. */
const maxPassages = 5
/** Boxes around a field that are looked at. */
const maxSteps = 12
/** A box with more children is no form. */
const maxChildren = 500

const headingTags = new Set('H1 H2 H3 H4 H5 H6'.split(' '))
const controlTags = ['BUTTON', 'INPUT', 'SELECT', 'TEXTAREA']

/**
 * The outermost box around a field, button or link that holds nothing but what belongs to it: a form with its heading
 * and explanation, or forms beside each other.
 * @param field its number in the survey
 * @returns the number of the box, or `field`
 */
export function boxAroundControl(page: Pick<PageContext, 'survey' | 'guard'>, field: number): number {
  const { survey, guard } = page
  const { parent, textLength, linkLength } = survey
  let box = field
  let steps = maxSteps
  for (let above = parent[box] ?? -1; above > 0 && steps-- > 0; above = parent[above] ?? -1) {
    const { controls } = contentsOf(survey, [above])
    if ((textLength[above] ?? 0) > maxLength + maxLengthPerControl * controls) break
    if ((linkLength[above] ?? 0) > maxLinked * (textLength[above] ?? 0) + maxLinkLength) break
    if (!guard.allowsProven(above) || !isOnlyForm(survey, above, box)) break
    box = above
  }
  return box
}

/**
 * Whether the text of a box belongs to a form in it: each part with a paragraph has controls too or is a box like one
 * that has, or it invites to what the field is for, above the field.
 */
function isOnlyForm(survey: Survey, box: number, form: number): boolean {
  const { tags, classes, proseLength } = survey
  const nameOf = (number: number) => `${tags[number]}.${classes[number]}`
  const isNameless = (number: number) => tags[number] === 'P' || !classes[number]
  const withControls = new Set([nameOf(form)])
  const texts: number[] = []
  let hasHeading = false
  const children = childrenOf(survey, box)
  if (children.length > maxChildren || countSentences(survey, children) > maxSentences) return false
  for (const child of children) {
    if (headingTags.has(tags[child] ?? '') && child < form) hasHeading = true
    if (hasControls(survey, child)) withControls.add(nameOf(child))
    else if (proseLength[child]) texts.push(child)
  }
  const others = texts.filter(child => isNameless(child) || !withControls.has(nameOf(child)))
  const most = hasHeading ? maxInvitation : maxInvitationAlone
  return others.length <= most && (others.at(-1) ?? 0) < form
}

/** How many of some parts hold a sentence and nothing to fill in. */
function countSentences(survey: Survey, children: readonly number[]): number {
  const isSentence = ({ sentences, words }: Passage) => sentences > 0 && words >= fewestWords
  return children.filter(
    child => !hasControls(survey, child) && passagesIn(survey, child, maxPassages).some(isSentence),
  ).length
}

function childrenOf({ end }: Survey, box: number): readonly number[] {
  const children: number[] = []
  const last = end[box] ?? 0
  for (let child = box + 1; child < last && children.length <= maxChildren; child = end[child] ?? last)
    children.push(child)
  return children
}

function hasControls({ tagged, end }: Survey, number: number): boolean {
  return controlTags.some(tag => countBetween(tagged.get(tag) ?? [], number, end[number] ?? 0) > 0)
}
