import { indexFrom } from '../../page/number-ranges'
import { hasLayout } from '../../page/rendering/rendering'
import type { Survey } from '../../page/survey'
import { hasNoscriptPicture, isHidden } from './hidden'
import { cutsOff, isInvisible, isUndisplayed, keepsRoom } from './layout'

/** What the user of a page can see of its pictures. */
export interface PictureSight {
  /** Whether a picture, or a `noscript` with one, is in no box that the page hides, and is not hidden itself. */
  readonly isSeen: (picture: number) => boolean
  /** Whether a `noscript` is alone in a box that the page keeps open for its picture. */
  readonly isExpected: (noscript: number) => boolean
}

/**
 * Looks at the pictures of a page, so that none is requested that the page itself does not show: one that counts
 * visits, or waits for a consent. Reads the layout, where there is one, of pictures and the boxes around them only, and
 * of each box once.
 * @param holdsText 1 for the elements that hold text of the article. Boxes are looked at up to the first of these, as
 * the article's text may be hidden until the user wants more of it
 */
export function createSight(survey: Survey, holdsText: Uint8Array): PictureSight {
  const { elements, tags, parent, textLength } = survey
  const isLaidOut = layoutReader(survey)
  const isHiding = boxReader(survey, holdsText, isLaidOut)
  return {
    isSeen: picture => {
      const box = parent[picture] ?? -1
      if (tags[picture] === 'NOSCRIPT') return !isHiding.around(box)
      if (isHiding.alone(picture) || isHiding.around(box)) return false
      const image = imageIn(survey, picture)
      return !image || !isLaidOut() || !isInvisible(image, () => textAround(survey, holdsText, box))
    },
    isExpected: noscript => {
      const box = parent[noscript] ?? -1
      const element = elements[box]
      if (!element || holdsText[box] || (textLength[box] ?? 0) > 0 || !isLaidOut()) return false
      return !imageIn(survey, box) && keepsRoom(element)
    },
  }
}

/** @returns whether the page has a layout, asked once and only if needed, because that brings it up to date */
function layoutReader({ elements: [root] }: Survey): () => boolean {
  let isLaidOut: boolean | null = null
  return () => {
    isLaidOut ??= root !== undefined && hasLayout(root)
    return isLaidOut
  }
}

/** @returns whether an element hides what is in it, by itself or with the boxes around it up to the article's text */
function boxReader(survey: Survey, holdsText: Uint8Array, isLaidOut: () => boolean) {
  const { elements, tags, parent } = survey
  const known = new Map<number, boolean>()
  const alone = (number: number) => {
    const element = elements[number]
    if (!element) return false
    if (isHidden(survey, number)) return true
    if (!isLaidOut()) return false
    if (isUndisplayed(element)) return !hasNoscriptPicture(survey, number)
    return tags[number] !== 'IMG' && cutsOff(element)
  }
  const around = (box: number) => {
    const path: number[] = []
    let at = box
    for (; at >= 0 && !holdsText[at] && !known.has(at); at = parent[at] ?? -1) path.push(at)
    let isHiding = at >= 0 && !holdsText[at] && known.get(at) === true
    for (const number of path.reverse()) {
      isHiding ||= alone(number)
      known.set(number, isHiding)
    }
    return isHiding
  }
  return { alone, around }
}

function textAround({ elements, parent }: Survey, holdsText: Uint8Array, box: number): Element | null {
  let at = box
  while (at >= 0 && !holdsText[at]) at = parent[at] ?? -1
  return elements[at] ?? null
}

/** The first `img` in an element, or itself. */
function imageIn({ elements, tagged, end }: Survey, number: number): HTMLImageElement | null {
  const images = tagged.get('IMG') ?? []
  const first = images[indexFrom(images, number)] ?? Infinity
  const element = first < (end[number] ?? 0) ? elements[first] : null
  return element instanceof HTMLImageElement ? element : null
}
