import type { PassageText } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { documentAside } from '../inert-document'
import type { Verdict } from '../passages/verdict'
import { markWay } from './boxes'
import { createCopier } from './copies'
import { frameMedia } from './frame'
import { leftOutMark } from './left-out-mark'
import type { MediaBox } from './media'
import type { Selection } from './selection'

/** A text or a medium that was put into an article: what parts of it are found again by, however they are refined. */
export interface Standing {
  readonly node: Node
  /** How many elements of the page begin before it. */
  readonly elementsBefore: number
}

/** Empty elements that mean something in a text. */
const breakTags = new Set('BR WBR HR'.split(' '))

/**
 * Builds the article anew, in a document in which nothing loads: the elements that hold its passages, with its
 * pictures and players in their places. It follows the survey, so neither depth nor size of the page matters.
 * @param onStanding is told of each text and each medium, in their order
 * @returns a box with the article in it; paragraphs that are left out are marked
 */
export function rebuild(
  document: Document,
  survey: Survey,
  selection: Selection,
  media: readonly MediaBox[],
  onStanding: (standing: Standing) => void = () => undefined,
): Element {
  const root = documentAside(document).createElement('div')
  const { tags, parent, end } = survey
  const copies: Element[] = []
  const placeOf = (number: number) => copies[number] ?? root
  const isOnWay = markWay(survey, selection, media)
  const writeTextsBefore = textWriter(survey, selection, placeOf, onStanding)
  const copyInto = createCopier(survey, selection, media, isOnWay)
  const standInsFor = standInMaker(survey, selection, media)

  for (let number = 0; number < tags.length; ) {
    writeTextsBefore(number)
    const place = placeOf(parent[number] ?? -1)
    if (isOnWay[number]) copies[number] = copyInto(number, place)
    else {
      for (const node of standInsFor(number, place)) {
        place.append(node)
        onStanding({ node, elementsBefore: number + 1 })
      }
    }
    number = isOnWay[number] ? number + 1 : (end[number] ?? tags.length)
  }
  writeTextsBefore(tags.length)
  markLeftOut(survey, selection, copies)
  return root
}

/** @returns what writes the texts that stand before an element begins; to be called for one after another */
function textWriter(
  survey: Survey,
  selection: Selection,
  placeOf: (number: number) => Element,
  onStanding: (standing: Standing) => void,
): (number: number) => void {
  const chosen = chosenTexts(survey, selection)
  let next = 0
  return number => {
    for (let text = chosen[next]; text && text.elementsBefore <= number; text = chosen[++next]) {
      const place = placeOf(text.parent)
      const node = place.ownerDocument.createTextNode(text.node.data)
      place.append(node)
      onStanding({ node, elementsBefore: text.elementsBefore })
    }
  }
}

/** The texts of what is not dropped, and the white space before and behind it in what is kept whole. */
function chosenTexts({ texts, passages }: Survey, { verdicts, holds }: Selection): readonly PassageText[] {
  const isDropped = new Uint8Array(texts.length)
  const isOfPassage = new Uint8Array(texts.length)
  for (const [at, { firstText, endText }] of passages.entries()) {
    isOfPassage.fill(1, firstText, endText)
    if (verdicts[at] === 'dropped') isDropped.fill(1, firstText, endText)
  }
  return texts.filter(({ parent }, at) => (isOfPassage[at] ? !isDropped[at] : holds[parent]))
}

/** @returns what tells what is put in the place of an element that is not gone into */
function standInMaker(
  survey: Survey,
  { holds }: Selection,
  media: readonly MediaBox[],
): (number: number, place: Element) => readonly Element[] {
  const { tags, parent } = survey
  const boxes = new Map(media.map(box => [box.box, box]))
  return (number, place) => {
    const box = boxes.get(number)
    if (box) return frameMedia(survey, box, place)
    const tag = tags[number] ?? ''
    const isBreak = breakTags.has(tag) && holds[parent[number] ?? -1]
    return isBreak ? [place.ownerDocument.createElement(tag)] : []
  }
}

/** Marks blocks that hold nothing of the article but what is left out. */
function markLeftOut({ passages }: Survey, { verdicts }: Selection, copies: readonly Element[]): void {
  const blocksOf = (wanted: Verdict) =>
    passages.flatMap(({ block }, at) => (verdicts[at] === wanted ? [block] : []))
  const kept = new Set(blocksOf('kept'))
  for (const block of blocksOf('leftOut')) {
    if (!kept.has(block)) copies[block]?.setAttribute(leftOutMark, '')
  }
}
