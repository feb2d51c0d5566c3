import type { ReaderState } from './state'

/**
 * Marks the blocks of an article that the one before, otherwise the same, does not have.
 * @returns takes the marks away again
 */
export function markNews(before: ReaderState, now: ReaderState): () => void {
  if (before.state !== 'article' || now.state !== 'article') return () => undefined
  const news = newBlocks([...before.article.content.children], [...now.article.content.children])
  for (const block of news) block.setAttribute('data-new', '')
  return () => {
    for (const block of news) block.removeAttribute('data-new')
  }
}

function newBlocks(before: readonly Element[], now: readonly Element[]): readonly Element[] {
  const first = now.findIndex((block, at) => !before[at]?.isEqualNode(block))
  return first < 0 ? [] : now.slice(first, first + Math.max(1, now.length - before.length))
}
