import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ArticleCacheDeps } from '../../../../src/content/analysis/article-cache'
import { analyzePage } from '../../../../src/content/analysis/extract-page'
import { pageAnalyzer } from '../../../../src/content/analysis/page-analyzer'
import { warmUp } from '../../../../src/content/analysis/warm-up'

let becomeIdle: () => void

const pageIs = (state: DocumentReadyState) => vi.spyOn(document, 'readyState', 'get').mockReturnValue(state)

beforeEach(() => {
  pageIs('loading')
  window.requestIdleCallback = work => {
    becomeIdle = () => work({ didTimeout: false, timeRemaining: () => 50 })
    return 1
  }
})

afterEach(() => vi.restoreAllMocks())

function warmUpWithSpy() {
  const error = vi.spyOn(console, 'error')
  const analyze = vi.fn(analyzePage)
  const deps: Pick<ArticleCacheDeps, 'window' | 'analyzer' | 'steps'> = {
    window,
    analyzer: pageAnalyzer,
    steps: { analyzePage: analyze },
  }
  warmUp(deps)
  return { analyze, error }
}

test('as much as there is of a page is read once the browser is idle, and no error is reported', () => {
  const { analyze, error } = warmUpWithSpy()
  expect(analyze).not.toHaveBeenCalled()
  becomeIdle()
  expect(analyze).toHaveBeenCalledOnce()
  expect(error).not.toHaveBeenCalled()
})

test('a page that has loaded by then is not read twice', () => {
  const { analyze } = warmUpWithSpy()
  pageIs('interactive')
  becomeIdle()
  expect(analyze).not.toHaveBeenCalled()
})

test('a large page is not read twice', () => {
  document.body.append(...Array.from({ length: 4_000 }, () => document.createElement('p')))
  const { analyze } = warmUpWithSpy()
  becomeIdle()
  expect(analyze).not.toHaveBeenCalled()
  document.body.replaceChildren()
})
