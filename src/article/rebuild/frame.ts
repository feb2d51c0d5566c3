import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import { textOfPassage } from '../passages/passage'
import type { MediaBox } from './media'
import { uncertainMark } from './selection'

const itemTags: Readonly<Record<string, string>> = { UL: 'li', OL: 'li', DL: 'dd' }

/**
 * Copies pictures or players, into a figure where there is a caption.
 * @param parent the element that they will be appended to
 * @returns the elements to append
 */
export function frameMedia(
  survey: Survey,
  { box, media, captions }: MediaBox,
  parent: Element,
): readonly Element[] {
  const inert = parent.ownerDocument
  const copies = media.flatMap(medium => copyMedium(survey, medium, box, inert) ?? [])
  const caption = captionLine(survey, captions, inert)
  if (!caption && survey.tags[box] !== 'FIGURE') return inList(copies, parent)
  const figure = inert.createElement('figure')
  figure.append(...copies)
  if (caption) figure.append(caption)
  return inList([figure], parent)
}

/** The captions of pictures as one `figcaption`; `null` where there are none. */
function captionLine(survey: Survey, captions: readonly Passage[], inert: Document): Element | null {
  const words = foldSpace(captions.map(passage => textOfPassage(survey, passage)).join(' '))
  if (!words) return null
  const line = inert.createElement('figcaption')
  const space = { words: ' ', names: '' }
  const parts = captions.flatMap((passage, at) => [...(at > 0 ? [space] : []), ...partsOf(survey, passage)])
  if (parts.every(({ names }) => !names)) line.textContent = words
  else line.append(...parts.map(part => namedPart(part, inert)))
  return line
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
  { elements, tags, parent }: Survey,
  medium: number,
  box: number,
  inert: Document,
): Element | null {
  const element = elements[medium]
  if (!element) return null
  const copy = inert.importNode(element, true)
  for (const line of copy.querySelectorAll(`p[${uncertainMark}]`)) line.removeAttribute(uncertainMark)
  for (let above = parent[medium] ?? -1; above >= box; above = parent[above] ?? -1) {
    const around = elements[above]
    if (!around || tags[above] !== 'A') continue
    const link = inert.importNode(around, false)
    link.append(copy)
    return link
  }
  return copy
}

/** Wraps the copies in an item where they go into a list. */
function inList(copies: readonly Element[], parent: Element): readonly Element[] {
  const kind = itemTags[parent.tagName]
  if (!kind) return copies
  const item = parent.ownerDocument.createElement(kind)
  item.append(...copies)
  return [item]
}
