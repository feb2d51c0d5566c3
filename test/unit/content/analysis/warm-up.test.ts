import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ReadingParts } from '../../../../src/content/analysis/article-cache'
import { pageFinder } from '../../../../src/content/analysis/page-analysis'
import { rehearse } from '../../../../src/content/analysis/warm-up'
import { NotAnArticleError } from '../../../../src/domain/failures'

/** Lets the browser have nothing else to do. */
let rest: () => void

const pageIs = (state: DocumentReadyState) => vi.spyOn(document, 'readyState', 'get').mockReturnValue(state)

beforeEach(() => {
  pageIs('loading')
  window.requestIdleCallback = work => {
    rest = () => work({ didTimeout: false, timeRemaining: () => 50 })
    return 1
  }
})

afterEach(() => vi.restoreAllMocks())

function partsWith({ isLarge = false }: { readonly isLarge?: boolean } = {}) {
  const report = vi.fn<ReadingParts['report']>()
  const analyzePage = vi.fn<ReadingParts['analyzePage']>(() => ({
    rule: () => ({ clutter: [], kept: [] }),
    inOrder: blocks => blocks,
    read: () => {
      throw new NotAnArticleError()
    },
  }))
  const parts: ReadingParts = {
    window,
    isLarge: () => isLarge,
    analyzePage,
    isWorthOpening: () => true,
    report,
  }
  return { parts, analyzePage, report }
}

test('what is there of a page is read in an idle moment, and that it is no article yet is nothing to tell of', () => {
  const { parts, analyzePage, report } = partsWith()
  rehearse(parts, pageFinder)
  expect(analyzePage).not.toHaveBeenCalled()
  rest()
  expect(analyzePage).toHaveBeenCalledOnce()
  expect(report).not.toHaveBeenCalled()
})

test('a page that is there by then is left to those who open it', () => {
  const { parts, analyzePage } = partsWith()
  rehearse(parts, pageFinder)
  pageIs('interactive')
  rest()
  expect(analyzePage).not.toHaveBeenCalled()
})

test('a large page is not read in vain', () => {
  document.body.append(...Array.from({ length: 4_000 }, () => document.createElement('p')))
  const { parts, analyzePage } = partsWith()
  rehearse(parts, pageFinder)
  rest()
  expect(analyzePage).not.toHaveBeenCalled()
  document.body.replaceChildren()
})
