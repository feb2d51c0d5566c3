import { lettersOf } from '../../page/text'

/** Shorter words may be repeated by chance; a longer block is a paragraph. Letters. */
const shortest = 32
const longest = 260
/** A subhead often is words of its text. Letters. */
const shortestHeading = 75
/** The paragraph has more text than the quote from it. Letters. */
const leastMore = 16
/** A quote stands near its sentence. Blocks. */
const farthest = 8
/** The first blocks may be a summary of what follows. */
const fromBlock = 2

/** Removes quotes from the text that stand out of it, in large letters, and say a sentence a second time. */
export function dropPullQuotes(root: Element): void {
  const blocks = [...root.children]
  const letters = blocks.map(block => lettersOf(block.textContent ?? ''))
  for (const [at, block] of blocks.entries()) {
    const quote = letters[at] ?? ''
    if (at < fromBlock || !/^(?:P|H[2-6]|BLOCKQUOTE)$/.test(block.tagName)) continue
    const least = /^H/.test(block.tagName) ? shortestHeading : shortest
    if (quote.length < least || quote.length > longest || block.querySelector('img')) continue
    const around = letters.slice(Math.max(0, at - farthest), at + farthest + 1)
    if (around.some(other => other.length >= quote.length + leastMore && other.includes(quote)))
      block.remove()
  }
}
