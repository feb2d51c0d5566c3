import type { ReaderState } from './state'

/**
 * Marks the blocks of an article that its last version, otherwise the same, does not have.
 * @returns removes the marks
 */
export function markNewBlocks(before: ReaderState, now: ReaderState): () => void {
  if (before.state !== 'article' || now.state !== 'article') return () => undefined
  const added = newBlocks([...before.article.content.children], [...now.article.content.children])
  for (const block of added) block.setAttribute('data-new', '')
  return () => {
    for (const block of added) block.removeAttribute('data-new')
  }
}

function newBlocks(before: readonly Element[], now: readonly Element[]): readonly Element[] {
  const first = now.findIndex((block, index) => !before[index]?.isEqualNode(block))
  return first < 0 ? [] : now.slice(first, first + Math.max(1, now.length - before.length))
}
