import type { Article } from '../../domain/article'
import { headKeysOf, isDistinctKey, keyOf, keysOf, sharedPart } from './block-keys'

/** The whole text has at least so much of that of each page. */
const leastShared = 0.6

/** What a page with the whole text has besides the page that is open. */
interface RestOfWhole {
  readonly before: DocumentFragment
  readonly after: DocumentFragment
}

/**
 * Takes from the whole text what the page that is open does not have, so that this need not be shown anew.
 * @param whole changed, and used up
 * @param own the article on the page that is open
 * @returns `null` where it is not the text of this article, or no more of it
 */
export function restOfWhole(whole: Article, own: Article): RestOfWhole | null {
  const keys = keysOf(whole.content)
  const ownKeys = keysOf(own.content).filter(isDistinctKey)
  if (sharedPart(ownKeys, new Set(keys)) < leastShared) return null
  const first = keys.findIndex(key => isDistinctKey(key) && ownKeys.includes(key))
  const last = keys.findLastIndex(key => isDistinctKey(key) && ownKeys.includes(key))
  const blocks = [...whole.content.children]
  const head = new Set(headKeysOf(own))
  const rest = {
    before: fragmentOf(whole.content, dropHead(blocks.slice(0, first), head)),
    after: fragmentOf(whole.content, blocks.slice(last + 1)),
  }
  const hasText = Object.values(rest).some(({ textContent }) => textContent?.trim())
  return hasText ? rest : null
}

function dropHead(blocks: readonly Element[], head: ReadonlySet<string>): readonly Element[] {
  return blocks.slice(blocks.findLastIndex(block => head.has(keyOf(block))) + 1)
}

function fragmentOf({ ownerDocument }: DocumentFragment, blocks: readonly Element[]): DocumentFragment {
  const fragment = ownerDocument.createDocumentFragment()
  fragment.append(...blocks)
  return fragment
}
