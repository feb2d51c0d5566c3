import { attributeOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { inlineTags } from '../../page/tag-traits'
import { linkedIds } from '../linked-ids'
import { countInner } from './boxes'
import { leftOutMark } from './left-out-mark'
import type { MediaBox } from './media'
import type { Selection } from './selection'

/** Elements that are copied as what they are. Boxes become plain ones. */
const copiedTags = new Set(
  'P H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE FIGURE FIGCAPTION PRE HR DETAILS SUMMARY'.split(' '),
)
const tableTags = new Set('TABLE CAPTION COLGROUP COL THEAD TBODY TFOOT TR TD TH'.split(' '))

/** What a page says by attributes of boxes that refinement asks for. */
const boxAttributes = ['class', 'id', 'lang', 'dir'] as const

/**
 * @param isOnWay from `markWay`
 * @returns what copies an element, without what is in it, into a place, and says where that goes: for a box that
 * holds a single block and no text itself, and where there is no text, to the place itself, except where a link
 * leads to it. Pages nest hundreds of such boxes.
 */
export function createCopier(
  survey: Survey,
  selection: Selection,
  media: readonly MediaBox[],
  isOnWay: Uint8Array,
): (number: number, place: Element) => Element {
  const { elements, tags, ids, tagged } = survey
  const { holds, unitOf } = selection
  const linked = linkedIds((tagged.get('A') ?? []).map(link => hrefOf(elements[link])))
  const inner = countInner(survey, selection, media, isOnWay)
  return (number, place) => {
    const element = elements[number]
    const tag = tags[number] ?? ''
    const isInUnit = (unitOf[number] ?? -1) >= 0
    const isBox = !copiedTags.has(tag) && !inlineTags.has(tag) && !isInUnit
    if (!element || !holds[number] || (isBox && inner[number] === 1 && !linked.has(ids[number] ?? '')))
      return place
    const { ownerDocument: aside } = place
    const copy = isCopied(tag, isInUnit) ? aside.importNode(element, false) : boxOf(element, aside)
    copy.removeAttribute(leftOutMark)
    place.append(copy)
    return copy
  }
}

function hrefOf(link: Element | undefined): string | null {
  return link ? attributeOf(link, 'href') : null
}

function isCopied(tag: string, isInUnit: boolean): boolean {
  return copiedTags.has(tag) || (isInUnit && tableTags.has(tag)) || (inlineTags.has(tag) && tag !== 'BUTTON')
}

function boxOf(element: Element, aside: Document): Element {
  const box = aside.createElement('div')
  for (const name of boxAttributes) {
    const value = attributeOf(element, name)
    if (value !== null) box.setAttribute(name, value)
  }
  return box
}
