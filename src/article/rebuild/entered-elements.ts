import type { Survey } from '../../page/survey'
import { inlineTags } from '../../page/tag-traits'
import type { MediaBox } from './media'
import type { Selection } from './selection'

/** @returns 1 for the elements that rebuilding enters: those that hold text of the article or its media */
export function markEntered(
  { parent }: Survey,
  { holdsText }: Selection,
  media: readonly MediaBox[],
): Uint8Array {
  const isEntered = holdsText.slice()
  for (const { box } of media) {
    for (let above = parent[box] ?? -1; above >= 0 && !isEntered[above]; above = parent[above] ?? -1)
      isEntered[above] = 1
  }
  return isEntered
}

/**
 * Counts the blocks with text and the boxes of media directly in each element. Texts and inline elements count as two,
 * so that a box around a line always stays: without the box, the line would run on into the next.
 * @param isEntered from `markEntered`
 */
export function countContents(
  { parent, tags, texts, passages }: Survey,
  { verdicts }: Selection,
  media: readonly MediaBox[],
  isEntered: Uint8Array,
): Uint32Array {
  const contents = new Uint32Array(parent.length)
  const count = (number: number, amount: number) => {
    if (number >= 0) contents[number] = (contents[number] ?? 0) + amount
  }
  for (const [number, entered] of isEntered.entries()) {
    if (entered) count(parent[number] ?? -1, inlineTags.has(tags[number] ?? '') ? 2 : 1)
  }
  for (const { box } of media) count(parent[box] ?? -1, 1)
  for (const [at, { firstText, endText }] of passages.entries()) {
    if (verdicts[at] === 'dropped') continue
    for (const { parent: holder } of texts.slice(firstText, endText)) count(holder, 2)
  }
  return contents
}
