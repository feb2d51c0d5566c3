import { appendAll } from '../append-all'
import { linkedIds } from '../linked-ids'

/** Tags of blocks of text. */
const blockTags = new Set('P H1 H2 H3 H4 H5 H6 UL OL DL BLOCKQUOTE FIGURE TABLE PRE HR DETAILS'.split(' '))

/** Tags of boxes around blocks. */
const boxTags = new Set('DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE CENTER NAV ADDRESS'.split(' '))

/** Blocks that may contain a row of blocks themselves. */
const nestedTags = 'blockquote, li, dd, td, th, figcaption, details'

/**
 * Removes the boxes that a page wraps its paragraphs in, and puts every loose run of text into a paragraph, so that the
 * text becomes a plain row of blocks. The id of a box that a link leads to goes to a block that was in it.
 */
export function flattenBoxes(root: Element): void {
  const linked = linkedIds([...root.querySelectorAll('a')].map(link => link.getAttribute('href')))
  for (const nested of [...root.querySelectorAll(nestedTags)].reverse()) {
    if ([...nested.children].some(child => !isInline(child))) flattenInto(nested, linked)
  }
  flattenInto(root, linked)
}

function flattenInto(parent: Element, linked: ReadonlySet<string>): void {
  const blocks = blocksOf(parent, linked)
  const [first, ...rest] = blocks
  // The only paragraph in a list item or a cell becomes plain text, also where a nested list follows it.
  const isBare =
    /^(LI|TD|TH|DD|FIGCAPTION)$/.test(parent.tagName) && rest.every(block => /^[UO]L$/.test(block.tagName))
  const bare = isBare && first?.tagName === 'P' ? first : null
  if (bare) handDownId(bare, [parent], linked)
  const inside = bare ? [...bare.childNodes, ...rest] : blocks
  parent.replaceChildren()
  appendAll(parent, inside)
}

/** A node to process, or a box whose nodes were all processed, with the index of its first block. */
type Step = { readonly node: Node } | { readonly finished: Element; readonly first: number }

/** The blocks in an element, in order, without the boxes around them. No recursion: a page may nest them very deeply. */
function blocksOf(parent: Element, linked: ReadonlySet<string>): Element[] {
  const blocks: Element[] = []
  let line: Node[] = []
  const endLine = () => {
    const paragraph = paragraphOf(parent.ownerDocument, line)
    if (paragraph) blocks.push(paragraph)
    line = []
  }
  const steps = stepsInto(parent)
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('finished' in step) {
      endLine()
      handDownId(step.finished, blocks.slice(step.first), linked)
    } else if (isLineBreak(step.node) && isLineBreak(line.findLast(before => !isSpace(before)))) endLine()
    else if (!isElement(step.node) || isInline(step.node)) line.push(step.node)
    else {
      endLine()
      if (blockTags.has(step.node.tagName)) blocks.push(step.node)
      else enterBox(steps, step.node, blocks.length)
    }
  }
  endLine()
  return blocks
}

function enterBox(steps: Step[], box: Element, first: number): void {
  steps.push({ finished: box, first })
  for (const inner of stepsInto(box)) steps.push(inner)
}

/** Steps for the nodes in an element, the first one last. */
function stepsInto(element: Element): Step[] {
  return [...element.childNodes].reverse().map(node => ({ node }))
}

/** Gives the id of a removed element to the first remaining one that no link leads to yet. */
function handDownId(removed: Element, remaining: readonly Element[], linked: ReadonlySet<string>): void {
  const id = removed.getAttribute('id') ?? ''
  if (!linked.has(id)) return
  remaining.find(element => !linked.has(element.getAttribute('id') ?? ''))?.setAttribute('id', id)
}

/** Whether an element is within a line of text. One that contains a block is a box, whatever its tag. */
function isInline(element: Element): boolean {
  if (blockTags.has(element.tagName) || boxTags.has(element.tagName)) return false
  return !element.querySelector('p,h1,h2,h3,h4,h5,h6,ul,ol,dl,blockquote,figure,table,pre,div,section,hr')
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isSpace(node: Node): boolean {
  return node.nodeType === 3 && !node.textContent?.trim()
}

function isLineBreak(node: Node | undefined): boolean {
  return node?.nodeName === 'BR'
}

function paragraphOf(document: Document, line: readonly Node[]): Element | null {
  const trimmed = trimBreaks(line)
  const holds = trimmed.some(node => node.textContent?.trim() || isPicture(node))
  if (!holds) return null
  const [only, ...others] = trimmed
  if (only && others.length === 0 && isElement(only) && only.tagName === 'CITE') return only
  const paragraph = document.createElement('p')
  appendAll(paragraph, trimmed)
  return paragraph
}

function trimBreaks(line: readonly Node[]): Node[] {
  const isEdge = (node: Node) => isLineBreak(node) || isSpace(node)
  const first = line.findIndex(node => !isEdge(node))
  const last = line.findLastIndex(node => !isEdge(node))
  return first < 0 ? [] : line.slice(first, last + 1)
}

function isPicture(node: Node): boolean {
  if (!isElement(node)) return false
  return /^(IMG|PICTURE)$/.test(node.tagName) || node.querySelector('img, picture') !== null
}
