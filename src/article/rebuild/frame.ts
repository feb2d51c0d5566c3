import { allIn } from '../../page/dom-access'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import { appendAll } from '../append-all'
import { writeGaps } from '../caption-gaps'
import { backgroundPicture, copyBackground } from './background-picture'
import type { MediaBox } from './media'
import { uncertainMark } from './selection'
import type { PictureSight } from './sight'

const itemTags: Readonly<Record<string, string>> = { UL: 'li', OL: 'li', DL: 'dd' }

/**
 * Copies pictures or players, into a figure where there is a caption.
 * @param parent the element that they will be appended to
 * @returns the elements to append
 */
export function frameMedia(
  survey: Survey,
  sight: PictureSight,
  { box, media, captions }: MediaBox,
  parent: Element,
): readonly Element[] {
  const inert = parent.ownerDocument
  const copies = media.flatMap(medium => copyMedium(survey, sight, medium, box, inert) ?? [])
  const caption = captionLine(survey, captions, inert)
  if (!caption && survey.tags[box] !== 'FIGURE') return inList(copies, parent)
  const figure = inert.createElement('figure')
  appendAll(figure, copies)
  if (caption) figure.append(caption)
  return inList([figure], parent)
}

/** The captions of pictures as one `figcaption`; `null` where there are none. */
function captionLine(survey: Survey, captions: readonly Passage[], inert: Document): Element | null {
  if (captions.length === 0) return null
  const line = inert.createElement('figcaption')
  const space = { words: ' ', names: '' }
  const parts = captions.flatMap((passage, at) => [...(at > 0 ? [space] : []), ...partsOf(survey, passage)])
  line.append(...parts.map(part => namedPart(part, inert)))
  writeGaps(line)
  if (parts.every(({ names }) => !names)) line.textContent = foldSpace(line.textContent ?? '')
  return line.textContent?.trim() ? line : null
}

/** Words of a caption with the class names of their element, because some are there for screen readers only. */
interface CaptionPart {
  readonly words: string
  readonly names: string
}

function partsOf({ texts, classes }: Survey, { firstText, endText, block }: Passage): readonly CaptionPart[] {
  return texts.slice(firstText, endText).map(({ node, parent }) => ({
    words: node.data.replaceAll(/\s+/g, ' '),
    names: parent === block ? '' : (classes[parent] ?? ''),
  }))
}

function namedPart({ words, names }: CaptionPart, inert: Document): Node {
  if (!names) return inert.createTextNode(words)
  const part = inert.createElement('span')
  part.className = names
  part.append(words)
  return part
}

/** Copies a medium with the link around it, which may lead to the same picture in full size. */
function copyMedium(
  survey: Survey,
  sight: PictureSight,
  medium: number,
  box: number,
  inert: Document,
): Element | null {
  const { elements, tags, parent } = survey
  const element = elements[medium]
  if (!element) return null
  const background = backgroundPicture(element)
  if (background !== null) return copyBackground(element, background, inert)
  const copy = copyWithPictures(survey, sight, element, inert)
  for (const line of copy.querySelectorAll(`p[${uncertainMark}]`)) line.removeAttribute(uncertainMark)
  if (tags[medium] === 'NOSCRIPT' && sight.isExpected(medium)) return framed(copy)
  for (let above = parent[medium] ?? -1; above >= box; above = parent[above] ?? -1) {
    const around = elements[above]
    if (!around || tags[above] !== 'A') continue
    const link = inert.importNode(around, false)
    link.append(copy)
    return link
  }
  return copy
}

/** Puts a `noscript` into a figure, which says that its picture is one of the article. */
function framed(noscript: Element): Element {
  const figure = noscript.ownerDocument.createElement('figure')
  figure.append(noscript)
  return figure
}

/** Copies an element without the pictures in it that are out of sight. */
export function copyWithPictures(
  { numberOf }: Survey,
  { isSeen }: PictureSight,
  element: Element,
  inert: Document,
): Element {
  const copy = inert.importNode(element, true)
  const copies = [...copy.querySelectorAll('img')]
  for (const [at, image] of allIn(element, 'img').entries()) {
    const number = numberOf.get(image)
    if (number !== undefined && !isSeen(number)) copies[at]?.remove()
  }
  return copy
}

/** Wraps the copies in an item where they go into a list. */
function inList(copies: readonly Element[], parent: Element): readonly Element[] {
  const kind = itemTags[parent.tagName]
  if (!kind) return copies
  const item = parent.ownerDocument.createElement(kind)
  appendAll(item, copies)
  return [item]
}
