import { describe, expect, test } from 'vitest'
import { markNewBlocks } from '../../../../src/ui/reader/mark-new-blocks'
import type { ReaderState } from '../../../../src/ui/reader/state'
import { articleOf } from '../../support/article'

const view = (...texts: string[]): ReaderState => ({
  state: 'article',
  article: articleOf(texts.map(text => `<p>${text}</p>`).join('')),
})
const marked = (shown: ReaderState) =>
  shown.state === 'article'
    ? Array.from(shown.article.content.querySelectorAll('[data-new]'), ({ textContent }) => textContent)
    : []

describe('what is new in an article', () => {
  test.each<[string, string[], string[], string[]]>([
    ['is nothing where it is the same', ['a', 'b'], ['a', 'b'], []],
    ['stands first', ['a', 'b'], ['x', 'a', 'b'], ['x']],
    ['stands between', ['a', 'b'], ['a', 'x', 'y', 'b'], ['x', 'y']],
    ['stands last', ['a', 'b'], ['a', 'b', 'x'], ['x']],
    ['is a block that says more', ['a', 'b'], ['a', 'b x'], ['b x']],
    ['is nothing where there is less', ['a', 'b'], ['a'], []],
  ])('%s', (_, before, now, added) => {
    const shown = view(...now)
    const unmark = markNewBlocks(view(...before), shown)
    expect(marked(shown)).toEqual(added)
    unmark()
    expect(marked(shown)).toEqual([])
  })

  test('is nothing if there was no article before', () => {
    const shown = view('a')
    markNewBlocks({ state: 'opening' }, shown)
    expect(marked(shown)).toEqual([])
  })
})
