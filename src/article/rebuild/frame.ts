import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import { textOfPassage } from '../passages/page'
import { leftOutMark } from './left-out-mark'
import type { MediaBox } from './media'

const itemTags: Readonly<Record<string, string>> = { UL: 'li', OL: 'li', DL: 'dd' }

/**
 * Copies pictures or players, into a figure where there is a caption.
 * @param place where they will stand
 * @returns what is to be put there
 */
export function frameMedia(
  survey: Survey,
  { box, media, captions }: MediaBox,
  place: Element,
): readonly Element[] {
  const aside = place.ownerDocument
  const copies = media.flatMap(medium => copyMedium(survey, medium, box, aside) ?? [])
  const caption = captionLine(survey, captions, aside)
  if (!caption && survey.tags[box] !== 'FIGURE') return inList(copies, place)
  const figure = aside.createElement('figure')
  figure.append(...copies)
  if (caption) figure.append(caption)
  return inList([figure], place)
}

/** The words under pictures, in one line; `null` where there are none. */
function captionLine(survey: Survey, captions: readonly Passage[], aside: Document): Element | null {
  const words = foldSpace(captions.map(passage => textOfPassage(survey, passage)).join(' '))
  if (!words) return null
  const line = aside.createElement('figcaption')
  const space = { words: ' ', names: '' }
  const parts = captions.flatMap((passage, at) => [...(at > 0 ? [space] : []), ...partsOf(survey, passage)])
  if (parts.every(({ names }) => !names)) line.textContent = words
  else line.append(...parts.map(part => namedPart(part, aside)))
  return line
}

/** Words of a caption, with the class names of their elements in it: some are there for screen readers only. */
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

function namedPart({ words, names }: CaptionPart, aside: Document): Node {
  if (!names) return aside.createTextNode(words)
  const part = aside.createElement('span')
  part.className = names
  part.append(words)
  return part
}

/** With the link around it, which may lead to the same picture in its full size. */
function copyMedium(
  { elements, tags, parent }: Survey,
  medium: number,
  box: number,
  aside: Document,
): Element | null {
  const element = elements[medium]
  if (!element) return null
  const copy = aside.importNode(element, true)
  for (const line of copy.querySelectorAll(`p[${leftOutMark}]`)) line.removeAttribute(leftOutMark)
  for (let above = parent[medium] ?? -1; above >= box; above = parent[above] ?? -1) {
    const around = elements[above]
    if (!around || tags[above] !== 'A') continue
    const link = aside.importNode(around, false)
    link.append(copy)
    return link
  }
  return copy
}

/** A list holds items only. */
function inList(copies: readonly Element[], place: Element): readonly Element[] {
  const kind = itemTags[place.tagName]
  if (!kind) return copies
  const item = place.ownerDocument.createElement(kind)
  item.append(...copies)
  return [item]
}
