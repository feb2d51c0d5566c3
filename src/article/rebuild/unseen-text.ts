import type { Passage, PassageText } from '../../page/passages'
import { labelsFold } from '../../page/rendering/fold-label'
import { outOfSightReader } from '../../page/rendering/out-of-sight'
import type { Survey } from '../../page/survey'
import type { Verdict } from '../passages/passage'
import { cutsOff } from './layout'

/** Where a larger share of the text could not be seen, it is shown in a way that is not understood here. */
const mostUnseen = 0.3

const { checkVisibility } = Element.prototype
/** White space at the end of a line has no width, and is not hidden for that. */
const visible = /\S/

/** The texts of a page that go into its article. */
export interface SeenTexts {
  /** One per passage. */
  readonly verdicts: readonly Verdict[]
  /** 1 for the texts of passages that are displayed but cannot be seen. */
  readonly isUnseen: Uint8Array
}

/**
 * Drops the words of an article that its page displays where the user cannot see them: for screen readers, for search
 * engines, or in a dialog that is not open yet. Reads the layout, where there is one, around the words of the article.
 */
export function dropUnseen(survey: Survey, verdicts: readonly Verdict[]): SeenTexts {
  const { elements, tagged, passages, texts } = survey
  const everything = { verdicts, isUnseen: new Uint8Array(texts.length) }
  const [root] = elements
  const body = elements[tagged.get('BODY')?.[0] ?? -1] ?? null
  const isOutOfSight = root ? outOfSightReader(root, body) : null
  if (!isOutOfSight) return everything
  const isUnseen = markUnseen(survey, verdicts, isOutOfSight)
  const lengths = { all: 0, unseen: 0 }
  const seenVerdicts = verdicts.map((verdict, at): Verdict => {
    const passage = passages[at]
    if (verdict === 'dropped' || !passage) return verdict
    const isWhollyUnseen = isUnseen.subarray(passage.firstText, passage.endText).every(Boolean)
    lengths.all += passage.length
    if (isWhollyUnseen) lengths.unseen += passage.length
    return isWhollyUnseen ? 'dropped' : verdict
  })
  return lengths.unseen > mostUnseen * lengths.all ? everything : { verdicts: seenVerdicts, isUnseen }
}

function markUnseen(
  survey: Survey,
  verdicts: readonly Verdict[],
  isOutOfSight: (element: Element) => boolean,
): Uint8Array {
  const { elements, passages, texts } = survey
  const isUnseen = new Uint8Array(texts.length)
  const isInClosedBox = closedBoxReader(survey)
  const isHolderUnseen = remembered(holder => {
    const element = elements[holder]
    return element !== undefined && isOutOfSight(element)
  })
  const isLeftOut = ({ node, parent }: PassageText) => visible.test(node.data) && isHolderUnseen(parent)
  for (const [at, passage] of passages.entries()) {
    if (verdicts[at] === 'dropped') continue
    const { firstText, endText } = passage
    const words = texts.slice(firstText, endText)
    for (const [index, text] of words.entries()) if (isLeftOut(text)) isUnseen[firstText + index] = 1
    const hasSeen = words.some(({ node }, index) => !isUnseen[firstText + index] && visible.test(node.data))
    if (!hasSeen || isInClosedBox(passage, passages[at - 1])) isUnseen.fill(1, firstText, endText)
  }
  return isUnseen
}

/** @returns whether a passage is in a box that cuts off all that is in it, and that no label over it opens */
function closedBoxReader(survey: Survey): (passage: Passage, before: Passage | undefined) => boolean {
  const { elements, parent } = survey
  const known = new Map<number, boolean>()
  return ({ block }, before) => {
    const path: number[] = []
    let at = block
    for (; at >= 0 && !known.has(at); at = parent[at] ?? -1) path.push(at)
    let isClosed = at >= 0 && known.get(at) === true
    for (const number of path.reverse()) {
      const element = elements[number]
      isClosed ||= element !== undefined && isShut(element) && !(before && labelsFold(survey, before, number))
      known.set(number, isClosed)
    }
    return isClosed
  }
}

function isShut(element: Element): boolean {
  // Each measure of what the browser has not laid out, as in closed details, lays out the page again.
  if (!checkVisibility.call(element, { contentVisibilityAuto: true })) return false
  return element.clientHeight === 0 && element.scrollHeight > 0 && cutsOff(element)
}

function remembered(ask: (number: number) => boolean): (number: number) => boolean {
  const answers = new Map<number, boolean>()
  return number => {
    const known = answers.get(number)
    if (known !== undefined) return known
    const answer = ask(number)
    answers.set(number, answer)
    return answer
  }
}
