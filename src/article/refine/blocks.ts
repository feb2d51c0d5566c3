/** Elements that are a block of text by themselves. */
const blockTags = new Set('P H1 H2 H3 H4 H5 H6 UL OL DL BLOCKQUOTE FIGURE TABLE PRE HR DETAILS'.split(' '))

/** Elements that only hold others. */
const inlineTags = new Set(
  `A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK PICTURE Q RP RT RUBY S SAMP
  SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`.split(/\s+/),
)

/** Blocks whose inside is a row of blocks again. */
const nestedTags = 'blockquote, li, dd, td, th, figcaption, details'

/**
 * Takes away the boxes a page wraps its paragraphs in, and gives a paragraph to every loose run of text, so that
 * the text becomes a plain row of blocks.
 */
export function flattenBoxes(root: Element): void {
  for (const nested of [...root.querySelectorAll(nestedTags)].reverse()) {
    if ([...nested.children].some(child => !isInline(child))) flattenInto(nested)
  }
  flattenInto(root)
}

function flattenInto(parent: Element): void {
  const blocks = blocksOf(parent)
  const [first, ...rest] = blocks
  // One paragraph in a list item or a cell is just its text, also with a list of its own below it.
  const isBare =
    /^(LI|TD|TH|DD|FIGCAPTION)$/.test(parent.tagName) && rest.every(block => /^[UO]L$/.test(block.tagName))
  parent.replaceChildren(...(isBare && first?.tagName === 'P' ? [...first.childNodes, ...rest] : blocks))
}

function blocksOf(parent: Element): Element[] {
  const blocks: Element[] = []
  let line: Node[] = []
  const endLine = () => {
    const paragraph = paragraphOf(parent.ownerDocument, line)
    if (paragraph) blocks.push(paragraph)
    line = []
  }
  const visit = (node: Node) => {
    if (isLineBreak(node) && isLineBreak(line.findLast(before => !isSpace(before)))) endLine()
    else if (node.nodeType !== 1) line.push(node)
    else if (isInline(node as Element)) line.push(node)
    else {
      endLine()
      if (blockTags.has((node as Element).tagName)) blocks.push(node as Element)
      else [...node.childNodes].forEach(visit)
      endLine()
    }
  }
  ;[...parent.childNodes].forEach(visit)
  endLine()
  return blocks
}

/** An element that holds a block is a box, whatever its name. */
function isInline(element: Element): boolean {
  if (blockTags.has(element.tagName)) return false
  const isKnown = inlineTags.has(element.tagName)
  if (!isKnown && /^(DIV|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|CENTER|NAV|ADDRESS)$/.test(element.tagName))
    return false
  return !element.querySelector('p,h1,h2,h3,h4,h5,h6,ul,ol,dl,blockquote,figure,table,pre,div,section,hr')
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
  if (only && others.length === 0 && only.nodeName === 'CITE') return only as Element
  const paragraph = document.createElement('p')
  paragraph.append(...trimmed)
  return paragraph
}

function trimBreaks(line: readonly Node[]): Node[] {
  const isEdge = (node: Node) => isLineBreak(node) || isSpace(node)
  const first = line.findIndex(node => !isEdge(node))
  const last = line.findLastIndex(node => !isEdge(node))
  return first < 0 ? [] : line.slice(first, last + 1)
}

function isPicture(node: Node): boolean {
  if (node.nodeType !== 1) return false
  const element = node as Element
  return /^(IMG|PICTURE)$/.test(element.tagName) || element.querySelector('img, picture') !== null
}
