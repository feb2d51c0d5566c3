import type { PassageText } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { createInertDocument } from '../inert-document'
import { markOf } from '../notes/write-notes'
import type { Verdict } from '../passages/passage'
import { createCopier } from './copies'
import { copyFormula } from './copy-formula'
import { markEntered } from './entered-elements'
import { frameMedia } from './frame'
import type { MediaBox } from './media'
import { type Selection, uncertainMark } from './selection'

/** A text or a medium that was put into an article. Positions in the article are found by it after refinement. */
export interface PlacedNode {
  readonly node: Node
  /** How many elements of the page begin before it. */
  readonly elementsBefore: number
}

/** An article built anew from its page. */
export interface RebuiltArticle {
  /** A `div` in a document in which nothing loads. Uncertain paragraphs in it have `uncertainMark`. */
  readonly root: Element
  /** Every text and medium in it, in document order. */
  readonly placedNodes: readonly PlacedNode[]
}

/** Empty elements that have a meaning in a text. */
const breakTags = new Set('BR WBR HR'.split(' '))

/**
 * Builds the article anew, in a document in which nothing loads: the elements around its passages, with its pictures
 * and players between them. It loops over the survey, so deep pages do not overflow the stack.
 */
export function rebuild(
  document: Document,
  survey: Survey,
  selection: Selection,
  media: readonly MediaBox[],
): RebuiltArticle {
  const root = createInertDocument(document).createElement('div')
  const { tags, parent, end } = survey
  const copies: Element[] = []
  const placedNodes: PlacedNode[] = []
  const copyOf = (number: number) => copies[number] ?? root
  const isEntered = markEntered(survey, selection, media)
  const writeTextsBefore = textWriter(survey, selection, copyOf, placedNodes)
  const copyInto = createCopier(survey, selection, media, isEntered)
  const leavesFor = leafCreator(survey, selection, media)

  for (let number = 0; number < tags.length; ) {
    writeTextsBefore(number)
    const copiedParent = copyOf(parent[number] ?? -1)
    if (isEntered[number]) copies[number] = copyInto(number, copiedParent)
    else {
      for (const node of leavesFor(number, copiedParent)) {
        copiedParent.append(node)
        placedNodes.push({ node, elementsBefore: number + 1 })
      }
    }
    number = isEntered[number] ? number + 1 : (end[number] ?? tags.length)
  }
  writeTextsBefore(tags.length)
  markUncertain(survey, selection, copies)
  return { root, placedNodes }
}

/** @returns what writes the texts before an element; to be called for all entered elements in document order */
function textWriter(
  survey: Survey,
  selection: Selection,
  copyOf: (number: number) => Element,
  placedNodes: PlacedNode[],
): (number: number) => void {
  const chosen = chosenTexts(survey, selection)
  let next = 0
  return number => {
    for (let text = chosen[next]; text && text.elementsBefore <= number; text = chosen[++next]) {
      const parent = copyOf(text.parent)
      const node = parent.ownerDocument.createTextNode(text.node.data)
      parent.append(node)
      placedNodes.push({ node, elementsBefore: text.elementsBefore })
    }
  }
}

/** The texts of passages that are not dropped, and the white space around passages in elements of the article. */
function chosenTexts(
  { texts, passages }: Survey,
  { verdicts, isUnseen, holdsText, formulas }: Selection,
): readonly PassageText[] {
  const isDropped = isUnseen.slice()
  const isOfPassage = new Uint8Array(texts.length)
  for (const [at, { firstText, endText }] of passages.entries()) {
    isOfPassage.fill(1, firstText, endText)
    if (verdicts[at] === 'dropped') isDropped.fill(1, firstText, endText)
  }
  return texts.filter(({ parent }, at) => {
    if (formulas.isCovered[parent]) return false
    return isOfPassage[at] ? !isDropped[at] : holdsText[parent]
  })
}

/**
 * @returns what makes the elements that replace one that is not entered: a formula, framed media, a line break, or
 * nothing
 */
function leafCreator(
  survey: Survey,
  { holdsText, formulas, notes, sight }: Selection,
  media: readonly MediaBox[],
): (number: number, copiedParent: Element) => readonly Element[] {
  const { tags, parent } = survey
  const boxes = new Map(media.map(box => [box.box, box]))
  const sideNotes = new Map(notes.flatMap((note, at) => (note.mark < 0 ? [[note.note, { note, at }]] : [])))
  return (number, copiedParent) => {
    const formula = formulas.formulaAt.get(number)
    if (formula) return [copyFormula(survey, formula, copiedParent.ownerDocument) ?? []].flat()
    const side = sideNotes.get(number)
    if (side) return [markOf(side.note, copiedParent.ownerDocument, `[${side.at + 1}]`)]
    const box = boxes.get(number)
    if (box) return frameMedia(survey, sight, box, copiedParent)
    const tag = tags[number] ?? ''
    const isBreak = breakTags.has(tag) && holdsText[parent[number] ?? -1]
    return isBreak ? [copiedParent.ownerDocument.createElement(tag)] : []
  }
}

/** Marks the blocks that hold nothing of the article but uncertain passages. */
function markUncertain({ passages }: Survey, { verdicts }: Selection, copies: readonly Element[]): void {
  const blocksOf = (verdict: Verdict) =>
    passages.flatMap(({ block }, at) => (verdicts[at] === verdict ? [block] : []))
  const kept = new Set(blocksOf('kept'))
  for (const block of blocksOf('uncertain')) {
    if (!kept.has(block)) copies[block]?.setAttribute(uncertainMark, '')
  }
}
