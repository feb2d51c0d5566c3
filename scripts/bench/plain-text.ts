/** Elements that start and end on a line of their own. */
const blockTags = new Set(
  `address article aside blockquote br center dd details dialog div dl dt fieldset figcaption figure footer form h1
  h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul`.split(/\s+/),
)

/** Elements whose text is not read. */
const skippedTags = new Set(
  'script style noscript template svg iframe object button select textarea'.split(' '),
)

/** Returns the text of an extracted article as the scores take it, with one block on each line. */
export function plainText(root: Node): string {
  return linesOf(root)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim()
}

/** Does the same for markup; nothing in it loads or runs. */
export function plainTextOfMarkup(markup: string): string {
  return plainText(new DOMParser().parseFromString(markup, 'text/html').body)
}

function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ')
  const name = node.nodeName.toLowerCase()
  if (skippedTags.has(name)) return ''
  const inside = Array.from(node.childNodes, linesOf).join('')
  return blockTags.has(name) ? `\n${inside}\n` : inside
}
