/** Where a line ends before and after. */
const blocks = new Set(
  `address article aside blockquote br center dd details dialog div dl dt fieldset figcaption figure footer form h1
  h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul`.split(/\s+/),
)

/** What is not for reading. */
const unread = new Set('script style noscript template svg iframe object button select textarea'.split(' '))

/** @returns the text of what a system took out, one block a line, as it is given to the scores */
export function plainText(root: Node): string {
  return linesOf(root)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim()
}

/** The same of markup. Nothing in it loads or runs. */
export function plainTextOfMarkup(markup: string): string {
  return plainText(new DOMParser().parseFromString(markup, 'text/html').body)
}

function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ')
  const name = node.nodeName.toLowerCase()
  if (unread.has(name)) return ''
  const inside = Array.from(node.childNodes, linesOf).join('')
  return blocks.has(name) ? `\n${inside}\n` : inside
}
