import type { Article } from '../../domain/article'
import { lettersOf } from '../../page/text'
import { withoutSize } from '../refine/picture-address'

/** A shorter block may stand on several pages and be meant: "Yes." Letters. */
const leastLetters = 12

/** Equal for blocks of two pages that show the same; empty for one that shows nothing of its own. */
export function keyOf(block: Element): string {
  const picture = block.querySelector('img')?.getAttribute('src')
  return picture ? pictureKeyOf(picture) : lettersOf(block.textContent ?? '')
}

/** The key of a block that shows the picture of this address. */
export function pictureKeyOf(address: string): string {
  return `picture ${withoutSize(address)}`
}

/** The keys of the blocks of a text, one for each. */
export function keysOf(content: ParentNode): readonly string[] {
  return [...content.children].map(keyOf)
}

/** The keys of blocks that only repeat the head of an article. */
export function headKeysOf({ title, standfirst, byline, siteName, section, leadImage }: Article): string[] {
  const lines = [title, standfirst, byline, siteName, section, leadImage?.caption]
  const picture = leadImage ? [pictureKeyOf(leadImage.src)] : []
  return [...lines.map(line => lettersOf(line ?? '')), ...picture].filter(key => key !== '')
}

/** Which share of the letters of some blocks is in others too, from 0 to 1. */
export function sharedPart(keys: readonly string[], others: ReadonlySet<string>): number {
  const texts = keys.filter(isDistinctKey)
  const lettersIn = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0)
  return lettersIn(texts.filter(key => others.has(key))) / Math.max(1, lettersIn(texts))
}

/** Whether a block can be told by its key from others. */
export function isDistinctKey(key: string): boolean {
  return key.length >= leastLetters && !key.startsWith('picture ')
}
