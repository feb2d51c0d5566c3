import type { Survey } from '../../page/survey'
import { inlineTags } from '../../page/tag-traits'
import type { MediaBox } from './media'
import type { Selection } from './selection'

/** @returns 1 for the elements that hold text of the article, and for those that its media are in */
export function markWay({ parent }: Survey, { holds }: Selection, media: readonly MediaBox[]): Uint8Array {
  const isOnWay = holds.slice()
  for (const { box } of media) {
    for (let above = parent[box] ?? -1; above >= 0 && !isOnWay[above]; above = parent[above] ?? -1)
      isOnWay[above] = 1
  }
  return isOnWay
}

/**
 * How many blocks with text and boxes of media each element holds itself. Texts and what stands in a line count as
 * two, so that a box around a line always stays: without it the line would run on in the next.
 * @param isOnWay from `markWay`
 */
export function countInner(
  { parent, tags, texts, passages }: Survey,
  { verdicts }: Selection,
  media: readonly MediaBox[],
  isOnWay: Uint8Array,
): Uint32Array {
  const inner = new Uint32Array(parent.length)
  const count = (number: number, amount: number) => {
    if (number >= 0) inner[number] = (inner[number] ?? 0) + amount
  }
  for (const [number, isEntered] of isOnWay.entries()) {
    if (isEntered) count(parent[number] ?? -1, inlineTags.has(tags[number] ?? '') ? 2 : 1)
  }
  for (const { box } of media) count(parent[box] ?? -1, 1)
  for (const [at, { firstText, endText }] of passages.entries()) {
    if (verdicts[at] === 'dropped') continue
    for (const { parent: holder } of texts.slice(firstText, endText)) count(holder, 2)
  }
  return inner
}
