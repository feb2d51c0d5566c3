import { contentTypeOf, rootElementOf, walkOver } from './document-access'
import { attributeOf, parentOf } from './dom-access'
import type { PassageRecorder } from './passages'
import type { RenderingReader } from './rendering/rendering'
import { nothingUnrendered, type Unrendered, UnrenderedParts } from './rendering/unrendered'
import { tagReader } from './tag-traits'
import { contextIn, outsideAll, type WalkContext } from './walk-context'

/** The elements of a page in document order, and what the walk read and counted. One entry per element. */
export interface Tree {
  readonly elements: readonly Element[]
  /** The tag names, as `Element.tagName` has them in HTML documents, even where the page is XML. */
  readonly tags: readonly string[]
  /** The `id` and `class` attributes as they are written; empty where there is none. */
  readonly ids: readonly string[]
  readonly classes: readonly string[]
  /** The number of the parent element; -1 for the root. */
  readonly parent: Int32Array
  /** One past the number of the last descendant. */
  readonly end: Int32Array
  /** Characters of text before the element, in document order, white space folded. */
  readonly textBefore: Int32Array
  /** Characters of text in the element. */
  readonly textLength: Int32Array
  /** Characters of text in links in the element. */
  readonly linkLength: Int32Array
  readonly unrendered: Unrendered
}

const textNode = 3
const elementsAndTexts = 0x1 | 0x4

/**
 * Walks over all elements and texts of a document, open shadow trees included.
 * @param reader `null` where all text counts as shown
 */
export function walkDocument(
  document: Document,
  recorder: PassageRecorder,
  reader: RenderingReader | null,
): Tree {
  const walk = new Walk(document, recorder, reader)
  const root: Element | null = rootElementOf(document)
  if (root) walk.through(root, -1)
  return walk.tree()
}

/** Walks over parts of a page only, in the given order, as if they were the children of the root. */
export function walkParts(root: Element, parts: readonly Element[], recorder: PassageRecorder): Tree {
  const walk = new Walk(root.ownerDocument, recorder, null)
  walk.apart(root, parts)
  return walk.tree()
}

class Walk {
  private readonly document: Document
  private readonly recorder: PassageRecorder
  private readonly tagOf: (element: Element) => string
  readonly elements: Element[] = []
  readonly tags: string[] = []
  private readonly ids: string[] = []
  readonly classes: string[] = []
  readonly parent: number[] = []
  private readonly end: number[] = []
  private readonly textBefore: number[] = []
  private readonly textLength: number[] = []
  private readonly linkLength: number[] = []
  private readonly unrendered: UnrenderedParts | null
  /** The contexts around the open elements, the outermost first. */
  private readonly outside: WalkContext[] = []
  private context = outsideAll
  private chars = 0
  private linked = 0
  /** Line breaks since the last text. */
  private breaks = 0

  constructor(document: Document, recorder: PassageRecorder, reader: RenderingReader | null) {
    this.document = document
    this.recorder = recorder
    this.tagOf = tagReader(contentTypeOf(document))
    this.unrendered = reader && new UnrenderedParts(this, reader)
  }

  apart(root: Element, parts: readonly Element[]): void {
    this.enter(root)
    for (const part of parts) this.through(part, 0, true)
    this.leave()
  }

  /**
   * @param base the number of the element that a shadow tree or a part belongs to, or -1
   * @param isOfTree whether `top` itself is walked, and not only what is in it
   */
  through(top: Node, base: number, isOfTree = base < 0): void {
    // A tree walker uses no properties that a page can shadow, and cannot overflow the stack.
    const walker = walkOver(this.document, top, elementsAndTexts)
    for (let node = isOfTree ? top : walker.nextNode(); node; node = walker.nextNode()) {
      const above = parentOf(node)
      while (this.context.holder > base && this.elements[this.context.holder] !== above) this.leave()
      if (node.nodeType === textNode) this.read(node as Text)
      else this.enter(node as Element)
    }
    while (this.context.holder > base) this.leave()
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
      unrendered: this.unrendered ?? nothingUnrendered,
    }
  }

  private enter(element: Element): void {
    const number = this.elements.length
    const tag = this.tagOf(element)
    this.elements.push(element)
    this.tags.push(tag)
    this.ids.push(attributeOf(element, 'id') ?? '')
    this.classes.push(attributeOf(element, 'class') ?? '')
    this.parent.push(this.context.holder)
    this.end.push(0)
    this.textBefore.push(this.chars)
    this.textLength.push(0)
    this.linkLength.push(this.linked)
    this.outside.push(this.context)
    this.context = contextIn(this.context, number, tag)
    if (tag === 'BR') this.breaks++
    else if (this.context.block === number) this.breaks = 2
    // Two line breaks separate paragraphs like the beginning of a block.
    if (this.breaks > 1) this.recorder.end()
    const { shadowRoot } = element
    if (shadowRoot !== null && shadowRoot instanceof ShadowRoot) this.through(shadowRoot, number)
  }

  private leave(): void {
    const number = this.context.holder
    this.end[number] = this.elements.length
    this.textLength[number] = this.chars - (this.textBefore[number] ?? 0)
    this.linkLength[number] = this.linked - (this.linkLength[number] ?? 0)
    if (this.context.block === number) this.recorder.end()
    if (this.unrendered?.leave(number) && this.context.block !== number) this.recorder.interrupt()
    this.context = this.outside.pop() ?? outsideAll
  }

  private read(text: Text): void {
    if (this.context.isUnread) return
    const length = this.recorder.read(text, this.context, this.elements.length, this.unrendered)
    if (length === 0) return
    this.breaks = 0
    this.chars += length
    if (this.context.link >= 0) this.linked += length
  }
}
