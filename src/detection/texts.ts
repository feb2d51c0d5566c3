import { parentNodeOf, textWalker } from './dom-access'
import { createTextContexts, type TextBlock } from './text-blocks'

/** The texts of a page. */
export interface Texts {
  /** In document order, without labels: there are too many of them to find the block of each. */
  readonly blocks: readonly TextBlock[]
  /** For each date in a short text, the number of blocks before it. */
  readonly dates: readonly number[]
}

/** Text nodes that are read. On longer pages the first of them are enough. */
const mostTexts = 12_000
/** A text up to this length is a label: of a menu, of a button, of a topic. Characters. */
const longestLabel = 24
/** A date is in a line of its own or with a few words. Characters. */
const longestDateLine = 69
const shortestDate = 6
const date = /\d{1,2}\D{1,14}(?:19|20)\d\d|(?:19|20)\d\d\D{1,3}\d{1,2}/

/** Reads the texts of a page, without menus, page footers and elements that are never shown. */
export function readTexts(document: Document): Texts {
  const blocks: TextBlock[] = []
  const dates: number[] = []
  const contextOf = createTextContexts()
  const walker = textWalker(document)
  const addText = (parent: Node | null, length: number) => {
    const { block, isLinked } = contextOf(parent)
    if (!block) return
    if (!block.length) blocks.push(block)
    block.length += length
    if (isLinked) block.linkLength += length
  }
  for (let left = mostTexts; left > 0; left--) {
    const node = walker.nextNode()
    if (!node) break
    const text = (node.nodeValue ?? '').trim()
    const { length } = text
    if (length >= shortestDate && length <= longestDateLine && date.test(text)) dates.push(blocks.length)
    if (length > longestLabel) addText(parentNodeOf(node), length)
  }
  return { blocks, dates }
}
