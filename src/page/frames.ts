import { allInDocument, baseOf, bodyOf, createUnshownDocument, rootElementOf } from './document-access'
import { allIn, childNodesOf, htmlNamespace, rectOf, removeNode, textOf } from './dom-access'
import { hasLayout } from './rendering/rendering'
import { resolveAddresses } from './resolve-addresses'
import type { Survey } from './survey'

const contentDocument = /* @__PURE__ */ Object.getOwnPropertyDescriptor(
  HTMLIFrameElement.prototype,
  'contentDocument',
)?.get

/** A page with more prose of its own is read without its frames. Characters. */
const mostProse = 1000
/** A frame with less text holds no article, and one with more is not copied. Characters. */
const leastText = 400
const mostText = 500_000
/** Smaller frames are advertisements. px */
const narrowest = 280
const lowest = 80
/** So many frames are looked at, and frames in frames down to this level. */
const mostFrames = 20
const deepest = 3

/**
 * Copies a page with the documents of its frames in their places, for a page that frames its text. Only frames of the
 * page's own origin can be read. Nothing loads in the copy, and it has no layout.
 * @param survey of the page; what is not read is left out
 * @returns `null` where the page has a text of its own, or no frame that could hold one
 */
export function copyWithFrames(document: Document, survey: Survey): Document | null {
  const { elements, tagged, numberOf, isUnread } = survey
  const prose = survey.proseLength[0] ?? 0
  if (prose > mostProse) return null
  const least = Math.max(leastText, prose)
  const isRead = (element: Element) => !isUnread[numberOf.get(element) ?? -1]
  const frames = (tagged.get('IFRAME') ?? []).slice(0, mostFrames).flatMap(number => elements[number] ?? [])
  if (!frames.some(frame => isRead(frame) && textIn(frame, least))) return null
  const copy = createUnshownDocument(document)
  const root = new FrameCopier(copy, least).copy(document, isRead)
  rootElementOf(copy).remove()
  copy.append(root)
  const base = copy.createElement('base')
  base.setAttribute('href', baseOf(document))
  root.prepend(base)
  return copy
}

/** The document in a frame that can be read and could hold the text, or frames it; `null` in any other frame. */
function textIn(frame: Element, least: number): Document | null {
  // An element of this name in a drawing is no frame.
  const isFrame = frame.namespaceURI === htmlNamespace
  const inside: Document | null = isFrame ? (contentDocument?.call(frame) ?? null) : null
  if (!inside || !bodyOf(inside) || !isLarge(frame)) return null
  const { length } = textOf(bodyOf(inside))
  const isText = length >= least || allInDocument(inside, 'iframe').length > 0
  return isText && length <= mostText ? inside : null
}

function isLarge(frame: Element): boolean {
  if (!hasLayout(rootElementOf(frame.ownerDocument))) return true
  const { width, height } = rectOf(frame)
  return width >= narrowest && height >= lowest
}

/** Copies documents with those in their frames. */
class FrameCopier {
  private looked = 0
  private readonly target: Document
  private readonly least: number

  constructor(target: Document, least: number) {
    this.target = target
    this.least = least
  }

  /** @returns a copy of the root element, without the elements that are not read */
  copy(source: Document, isRead: (element: Element) => boolean, level = 0): Element {
    const original = rootElementOf(source)
    const root = this.target.importNode(original, true)
    // A copy has the same elements in the same order.
    const copies = allIn(root, '*')
    const unread: Element[] = []
    for (const [at, element] of allIn(original, '*').entries()) {
      const place = copies[at]
      if (!place) continue
      if (!isRead(element)) unread.push(place)
      else if (element.localName === 'iframe') this.place(element, place, level)
    }
    for (const element of unread) removeNode(element)
    return root
  }

  private place(frame: Element, place: Element, level: number): void {
    if (level >= deepest || this.looked >= mostFrames) return
    this.looked++
    const inside = textIn(frame, this.least)
    if (!inside) return
    const box = this.target.createElement('div')
    const copied = this.copy(inside, () => true, level + 1).querySelector('body')
    if (copied) resolveAddresses(copied, baseOf(inside))
    for (const node of copied ? childNodesOf(copied) : []) box.append(node)
    place.replaceWith(box)
  }
}
