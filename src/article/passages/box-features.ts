import type { Survey } from '../../domain/survey'
import { columnOf, type FeatureColumns } from './page'
import { type Sums, share } from './sums'

/** What the boxes around a passage's block hold: the nearest, the next that holds more passages, and the next again. */
export function describeBoxes(survey: Survey, sums: Sums): FeatureColumns {
  const { passages, parent } = survey
  const outward = boxesOutward(survey, sums)
  const near = Int32Array.from(passages, ({ block }) => outward(block))
  const outer = near.map(outward)
  const outmost = outer.map(outward)
  const all = sums.paragraphWords[0]
  const column = (boxes: Int32Array, value: (box: number) => number) => columnOf(boxes, value)
  const linkShare = (box: number) => share(sums.linkLength[box], sums.length[box])
  const paragraphs = (box: number) => share(sums.paragraphWords[box], all)
  const parents = Int32Array.from(passages, ({ block }) => Math.max(0, parent[block] ?? 0))
  return {
    boxParagraphs: column(near, paragraphs),
    boxLength: column(near, box => Math.log1p(share(sums.length[box], sums.passages[box]))),
    boxLinkShare: column(near, linkShare),
    boxPictures: column(parents, box => share(sums.pictures[box], sums.passages[box])),
    outerParagraphs: column(outer, paragraphs),
    outerParagraphShare: column(outer, box => share(sums.paragraphs[box], sums.passages[box])),
    outerLinkShare: column(outer, linkShare),
    outmostLinkShare: column(outmost, linkShare),
  }
}

/** From an element to its parent, and on to the outermost that holds no more passages than that. Worked out once, for deep pages. */
function boxesOutward({ parent }: Survey, { passages }: Sums): (number: number) => number {
  const top = new Int32Array(parent.length)
  for (let number = 1; number < parent.length; number++) {
    const above = parent[number] ?? 0
    top[number] = passages[above] === passages[number] ? (top[above] ?? 0) : number
  }
  return number => top[Math.max(0, parent[number] ?? 0)] ?? 0
}
