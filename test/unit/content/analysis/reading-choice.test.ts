import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SecondReader } from '../../../../src/article/second-reader/second-reader'
import { ArticleCache } from '../../../../src/content/analysis/article-cache'
import { pageAnalyzer } from '../../../../src/content/analysis/page-analyzer'
import { createSecondReaderSource, readingByRules } from '../../../../src/content/analysis/reading-choice'
import type { SiteRule } from '../../../../src/site-rules/site-rule'
import { emptyRule } from '../../../../src/site-rules/site-rule'
import { articleOf } from '../../support/article'

const reader: SecondReader = {
  choose: () => null,
  judge: (_page, _columns, choice) => Float32Array.from(choice),
}

afterEach(() => {
  vi.useRealTimers()
})

describe('the script of the second reader', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  test('is run once, however often it is asked for', async () => {
    const run = vi.fn(async () => undefined)
    const source = createSecondReaderSource(window, () => null, run)
    await Promise.all([source.load(), source.load()])
    expect(run).toHaveBeenCalledOnce()
  })

  test('is not run where it is in the page already', async () => {
    const run = vi.fn(async () => undefined)
    await createSecondReaderSource(window, () => reader, run).load()
    expect(run).not.toHaveBeenCalled()
  })

  test.each([
    ['the browser refuses it', () => Promise.reject(new Error('refused'))],
    ['it never comes', () => new Promise<void>(() => undefined)],
  ])('is waited for no longer than a moment where %s', async (_, run) => {
    const loaded = createSecondReaderSource(window, () => null, run).load()
    await vi.runAllTimersAsync()
    await expect(loaded).resolves.toBeUndefined()
  })
})

test('the rule for the longest name says how a site is read', () => {
  const rules: SiteRule[] = [
    { ...emptyRule('krant.example'), reading: 'other' },
    { ...emptyRule('sport.krant.example'), reading: 'usual' },
    emptyRule('www.sport.krant.example'),
  ]
  expect(readingByRules(rules)).toBe('usual')
  expect(readingByRules(rules.slice(0, 1))).toBe('other')
  expect(readingByRules([])).toBe('usual')
})

describe('an article in two readings', () => {
  /** A page whose usual reading is unsure, and which has another reading once the second reader is there. */
  function cacheOf(comes: boolean, rules: readonly SiteRule[] = []) {
    let there: SecondReader | null = null
    const load = vi.fn(async () => {
      if (comes) there = reader
    })
    const cache = new ArticleCache({
      window,
      analyzer: pageAnalyzer,
      userRules: () => rules,
      secondReader: { get: () => there, load },
      report: () => undefined,
      steps: {
        extractFromPage: (_page, _clutter, options) => {
          const second = options?.secondReader?.() ?? null
          const text = second ? 'samen' : 'eerst'
          const reading = second ? (options?.reading ?? 'usual') : 'usual'
          return articleOf(`<p>${reading === 'other' ? 'anders' : text}</p>`, { reading })
        },
      },
    })
    const text = () => {
      const read = cache.read()
      return read.state === 'article' ? read.article.content.textContent : read.state
    }
    return { cache, text, load }
  }

  test('gets a second opinion before it is shown', async () => {
    const { cache, text, load } = cacheOf(true)
    expect(text()).toBe('eerst')
    await cache.prepare()
    expect(text()).toBe('samen')
    const { length } = load.mock.calls
    await cache.prepare()
    expect(load).toHaveBeenCalledTimes(length)
  })

  test('is what the first reading gave where no second opinion comes', async () => {
    const { cache, text } = cacheOf(false)
    await cache.prepare()
    expect(text()).toBe('eerst')
  })

  test('is read another way, and back', async () => {
    const { cache, text } = cacheOf(true)
    expect(await cache.chooseReading('other')).toBe(true)
    expect([cache.reading, text()]).toEqual(['other', 'anders'])
    expect(await cache.chooseReading('usual')).toBe(true)
    expect([cache.reading, text()]).toEqual(['usual', 'samen'])
  })

  test('stays as it is where there is no other way', async () => {
    const { cache, text } = cacheOf(false)
    expect(await cache.chooseReading('other')).toBe(false)
    expect([cache.reading, text()]).toEqual(['usual', 'eerst'])
  })

  test('is read as a rule of the site says, unless the user chooses otherwise', async () => {
    const { cache, text } = cacheOf(true, [{ ...emptyRule('krant.example'), reading: 'other' }])
    await cache.prepare()
    expect(text()).toBe('anders')
    await cache.chooseReading('usual')
    expect(text()).toBe('samen')
  })
})
