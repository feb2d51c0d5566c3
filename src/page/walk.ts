import { attributeOf, parentOf } from './dom-access'
import type { PassageRecorder, TextPlace } from './passages'
import { tagReader, traitsOf } from './tag-traits'

/** The elements of a page, numbered in document order, and what was read and counted on the way. */
export interface Tree {
  readonly elements: readonly Element[]
  /** The tag names, as `Element.tagName` has them in HTML, also where the page is XML. */
  readonly tags: readonly string[]
  /** The `id` and the `class` attributes as they are written; empty where there is none. */
  readonly ids: readonly string[]
  readonly classes: readonly string[]
  /** The number of the parent element; -1 for the root. */
  readonly parent: Int32Array
  /** One past the number of the last descendant. */
  readonly end: Int32Array
  /** Characters of text before the element, in document order, white space aside. */
  readonly textBefore: Int32Array
  /** Characters of text in the element. */
  readonly textLength: Int32Array
  /** Characters of text in links in the element. */
  readonly linkLength: Int32Array
}

/** Where the walk stands. */
interface Place extends TextPlace {
  readonly isUnread: boolean
}

const nowhere: Place = {
  block: 0,
  holder: -1,
  link: -1,
  isBold: false,
  isItalic: false,
  isControl: false,
  isPreformatted: false,
  isUnread: false,
}

const textNode = 3
const elementsAndTexts = 0x1 | 0x4

/** Walks over all elements and texts of a document, and into open shadow trees. */
export function walkDocument(document: Document, recorder: PassageRecorder): Tree {
  const { documentElement: root, contentType } = document
  const walk = new Walk(recorder, tagReader(contentType))
  if (root) walk.through(root, -1)
  return walk.tree()
}

/** The same for parts of a page alone, in the order given, as if they were the children of the root. */
export function walkParts(root: Element, parts: readonly Element[], recorder: PassageRecorder): Tree {
  const walk = new Walk(recorder, tagReader(root.ownerDocument.contentType))
  walk.apart(root, parts)
  return walk.tree()
}

class Walk {
  private readonly recorder: PassageRecorder
  private readonly tagOf: (element: Element) => string
  private readonly elements: Element[] = []
  private readonly tags: string[] = []
  private readonly ids: string[] = []
  private readonly classes: string[] = []
  private readonly parent: number[] = []
  private readonly end: number[] = []
  private readonly textBefore: number[] = []
  private readonly textLength: number[] = []
  private readonly linkLength: number[] = []
  /** Where the walk stood outside each element that is open. */
  private readonly outside: Place[] = []
  private place = nowhere
  private chars = 0
  private linked = 0
  /** Line breaks since the last text. */
  private breaks = 0

  constructor(recorder: PassageRecorder, tagOf: (element: Element) => string) {
    this.recorder = recorder
    this.tagOf = tagOf
  }

  apart(root: Element, parts: readonly Element[]): void {
    this.enter(root)
    for (const part of parts) this.through(part, 0, true)
    this.leave()
  }

  /** @param base the number of the element whose shadow or part this is, or -1 */
  through(top: Node, base: number, isOfTree = base < 0): void {
    // A walker follows the tree itself, not properties that a page can shadow, and needs no stack.
    const walker = top.ownerDocument?.createTreeWalker(top, elementsAndTexts)
    for (let node = isOfTree ? top : walker?.nextNode(); node; node = walker?.nextNode()) {
      const above = parentOf(node)
      while (this.place.holder > base && this.elements[this.place.holder] !== above) this.leave()
      if (node.nodeType === textNode) this.read(node as Text)
      else this.enter(node as Element)
    }
    while (this.place.holder > base) this.leave()
  }

  tree(): Tree {
    const { elements, tags, ids, classes } = this
    return {
      elements,
      tags,
      ids,
      classes,
      parent: new Int32Array(this.parent),
      end: new Int32Array(this.end),
      textBefore: new Int32Array(this.textBefore),
      textLength: new Int32Array(this.textLength),
      linkLength: new Int32Array(this.linkLength),
    }
  }

  private enter(element: Element): void {
    const number = this.elements.length
    const tag = this.tagOf(element)
    this.elements.push(element)
    this.tags.push(tag)
    this.ids.push(attributeOf(element, 'id') ?? '')
    this.classes.push(attributeOf(element, 'class') ?? '')
    this.parent.push(this.place.holder)
    this.end.push(0)
    this.textBefore.push(this.chars)
    this.textLength.push(0)
    this.linkLength.push(this.linked)
    this.outside.push(this.place)
    this.place = placeIn(this.place, number, tag)
    if (tag === 'BR') this.breaks++
    else if (this.place.block === number) this.breaks = 2
    // Two breaks part paragraphs as the edge of a block does.
    if (this.breaks > 1) this.recorder.end()
    const { shadowRoot } = element
    if (shadowRoot !== null && shadowRoot instanceof ShadowRoot) this.through(shadowRoot, number)
  }

  private leave(): void {
    const number = this.place.holder
    this.end[number] = this.elements.length
    this.textLength[number] = this.chars - (this.textBefore[number] ?? 0)
    this.linkLength[number] = this.linked - (this.linkLength[number] ?? 0)
    if (this.place.block === number) this.recorder.end()
    this.place = this.outside.pop() ?? nowhere
  }

  private read(text: Text): void {
    if (this.place.isUnread) return
    const length = this.recorder.read(text, this.place, this.elements.length)
    if (length === 0) return
    this.breaks = 0
    this.chars += length
    if (this.place.link >= 0) this.linked += length
  }
}

function placeIn(place: Place, number: number, tag: string): Place {
  const { block, link, isBold, isItalic, isControl, isPreformatted, isUnread } = place
  const traits = traitsOf(tag)
  return {
    block: traits.isInline ? block : number,
    holder: number,
    link: traits.isLink ? number : link,
    isBold: isBold || traits.isBold,
    isItalic: isItalic || traits.isItalic,
    isControl: isControl || traits.isControl,
    isPreformatted: isPreformatted || tag === 'PRE',
    isUnread: isUnread || traits.isUnread,
  }
}
