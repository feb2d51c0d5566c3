import type { Survey } from '../../page/survey'
import { columnMaker, type FeatureColumns, type PassagePage } from './columns'
import { type Sums, share } from './sums'

/** Describes the boxes around a passage's block: the nearest, the next that holds more passages, and the next again. */
export function describeBoxes(page: PassagePage, sums: Sums): FeatureColumns {
  const { parent } = page.survey
  const outward = boxesOutward(page.survey, sums)
  const ofBoxes = columnMaker(page)
  const near = (value: (box: number) => number) => ofBoxes(({ block }) => value(outward(block)))
  const outer = (value: (box: number) => number) => near(box => value(outward(box)))
  const outmost = (value: (box: number) => number) => outer(box => value(outward(box)))
  const all = sums.paragraphWords[0]
  const linkShare = (box: number) => share(sums.linkLength[box], sums.length[box])
  const paragraphs = (box: number) => share(sums.paragraphWords[box], all)
  const pictures = (box: number) => share(sums.pictures[box], sums.passages[box])
  return {
    boxParagraphs: near(paragraphs),
    boxLength: near(box => Math.log1p(share(sums.length[box], sums.passages[box]))),
    boxLinkShare: near(linkShare),
    boxPictures: ofBoxes(({ block }) => pictures(Math.max(0, parent[block] ?? 0))),
    outerParagraphs: outer(paragraphs),
    outerParagraphShare: outer(box => share(sums.paragraphs[box], sums.passages[box])),
    outerLinkShare: outer(linkShare),
    outmostLinkShare: outmost(linkShare),
  }
}

/**
 * @returns a function from an element to the outermost ancestor that holds no more passages than its parent does.
 * Computed once for all elements, because pages can be very deep.
 */
function boxesOutward({ parent }: Survey, { passages }: Sums): (number: number) => number {
  const top = new Int32Array(parent.length)
  for (let number = 1; number < parent.length; number++) {
    const above = parent[number] ?? 0
    top[number] = passages[above] === passages[number] ? (top[above] ?? 0) : number
  }
  return number => top[Math.max(0, parent[number] ?? 0)] ?? 0
}
