/** What a copied text keeps of its markup, with the attributes of each; of all else only the text. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ...namedOnly('h1 h2 h3 h4 h5 h6 p ul li dl dt dd blockquote pre code em strong b i u s sup sub br hr'),
  ...namedOnly('table caption thead tbody tfoot tr figure figcaption kbd samp cite q mark del ins'),
  a: ['href'],
  img: ['src', 'alt'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
}

/** Parts of an article on the screen that are controls, or say something about it. */
const leftOut =
  'button, style, .place, .from-page, [data-is=page], .end, .reading-choice, .uncertain-note, [aria-hidden="true"], [popover]'

/** A line of its own in plain text, and whether an empty line comes after it. */
const lines: Readonly<Record<string, '\n' | '\n\n'>> = {
  ...Object.fromEntries('LI DT DD TR BR CAPTION'.split(' ').map(tag => [tag, '\n' as const])),
  ...Object.fromEntries(
    'P H1 H2 H3 H4 H5 H6 UL OL DL BLOCKQUOTE PRE TABLE FIGURE FIGCAPTION HR'
      .split(' ')
      .map(tag => [tag, '\n\n' as const]),
  ),
}

/** A text as it goes to the clipboard. */
interface CopiedText {
  readonly html: string
  readonly plain: string
}

/**
 * Writes a part of an article for other programs: with its headings, links, lists and tables, and without styles.
 * @param part a copy of what is selected; it is emptied
 */
export function copiedMarkup(part: DocumentFragment): CopiedText {
  // In a document that is not shown, where a picture loads nothing when it loses what held it back.
  const holder = part.ownerDocument.implementation.createHTMLDocument('').body
  holder.append(part)
  for (const element of holder.querySelectorAll(leftOut)) element.remove()
  const plain = plainTextOf(holder)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  // From the end, so that what is in an element was written before it goes.
  for (const element of [...holder.querySelectorAll('*')].reverse()) simplify(element)
  return { html: holder.innerHTML, plain }
}

function simplify(element: Element): void {
  const attributes = kept[element.localName]
  if (!attributes) element.replaceWith(...element.childNodes)
  for (const name of element.getAttributeNames())
    if (!attributes?.includes(name)) element.removeAttribute(name)
}

function plainTextOf(node: Node): string {
  if (node instanceof Text)
    return node.parentElement?.closest('pre') ? node.data : node.data.replace(/\s+/g, ' ')
  if (node instanceof HTMLImageElement) return node.alt
  const inside = [...node.childNodes].map(plainTextOf).join('')
  const end =
    node instanceof Element ? (lines[node.tagName] ?? (/^T[DH]$/.test(node.tagName) ? '\t' : '')) : ''
  // A block begins a line of its own, also after loose text.
  return end === '\n\n' ? `\n\n${inside}${end}` : `${inside}${end}`
}

function namedOnly(names: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(names.split(' ').map(name => [name, []]))
}
