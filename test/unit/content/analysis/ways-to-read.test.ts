import { describe, expect, test, vi } from 'vitest'
import type { SecondReader } from '../../../../src/article/second-reader/second-reader'
import { ArticleCache } from '../../../../src/content/analysis/article-cache'
import { pageAnalyzer } from '../../../../src/content/analysis/page-analyzer'
import {
  readFirst,
  readingByRules,
  WaysToRead,
  type WayToRead,
} from '../../../../src/content/analysis/ways-to-read'
import { EmptyPageError, NotAnArticleError } from '../../../../src/domain/failures'
import type { SiteRule } from '../../../../src/site-rules/site-rule'
import { emptyRule } from '../../../../src/site-rules/site-rule'
import { articleOf } from '../../support/article'
import { one, pageOf } from '../../support/page'

const reader: SecondReader = {
  choose: () => null,
  judge: (_page, _columns, choice) => Float32Array.from(choice),
}

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

describe('the ways to read a page', () => {
  const page = () => pageOf('<main><div class="story" id="first">Een</div><div id="second">Twee</div></main>')
  const waysOf = (rules: readonly SiteRule[] = []) =>
    new WaysToRead(
      () => rules,
      (document, [rule]) => (rule?.content ? document.querySelector(rule.content) : null),
    )
  const idsOf = (ways: readonly WayToRead[]) =>
    ways.map(way => (way.reading === 'pointed' ? way.container.id : way.reading))

  test('begin with the block that a rule of the user names, if it is there', () => {
    const rule: SiteRule = { ...emptyRule('krant.example'), content: '.story', reading: 'other' }
    expect(idsOf(waysOf([rule]).of(page()))).toEqual(['first', 'other'])
    expect(idsOf(waysOf([{ ...rule, content: '.gone' }]).of(page()))).toEqual(['other'])
  })

  test('begin with what the user points at on this page, before all rules', () => {
    const document = page()
    const choice = waysOf([{ ...emptyRule('krant.example'), content: '.story' }])
    choice.chosen = 'pointed'
    choice.pointed = { element: one(document, '#second'), selector: '#second' }
    expect(idsOf(choice.of(document))).toEqual(['second', 'usual'])
    // The page draws itself anew.
    expect(idsOf(choice.of(page()))).toEqual(['second', 'usual'])
    choice.pointed = { ...choice.pointed, selector: null }
    expect(idsOf(choice.of(page()))).toEqual(['first', 'usual'])
  })

  test('are the one that the user chose, whatever a rule says', () => {
    const choice = waysOf([{ ...emptyRule('krant.example'), content: '.story' }])
    choice.chosen = 'usual'
    expect(idsOf(choice.of(page()))).toEqual(['usual'])
  })

  test('are tried one after the other, as long as there is no article', () => {
    const failing = (...failures: readonly (Error | null)[]) => {
      let at = 0
      return readFirst([{ reading: 'other' }, { reading: 'usual' }], way => {
        const failure = failures[at++]
        if (failure) throw failure
        return way.reading
      })
    }
    expect(failing(null)).toBe('other')
    expect(failing(new NotAnArticleError())).toBe('usual')
    expect(() => failing(new NotAnArticleError(), new EmptyPageError())).toThrow(EmptyPageError)
    expect(() => failing(new TypeError('broken'))).toThrow(TypeError)
  })
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
    const reading = () => {
      const read = cache.read()
      return read.state === 'article' ? read.article.reading : null
    }
    return { cache, text, reading, load }
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
    const { cache, text, reading } = cacheOf(true)
    expect(await cache.chooseReading('other')).toBe(true)
    expect([reading(), text()]).toEqual(['other', 'anders'])
    expect(await cache.chooseReading('usual')).toBe(true)
    expect([reading(), text()]).toEqual(['usual', 'samen'])
  })

  test('stays as it is where there is no other way', async () => {
    const { cache, text, reading } = cacheOf(false)
    expect(await cache.chooseReading('other')).toBe(false)
    expect([reading(), text()]).toEqual(['usual', 'eerst'])
  })

  test('is read as a rule of the site says, unless the user chooses otherwise', async () => {
    const { cache, text } = cacheOf(true, [{ ...emptyRule('krant.example'), reading: 'other' }])
    await cache.prepare()
    expect(text()).toBe('anders')
    await cache.chooseReading('usual')
    expect(text()).toBe('samen')
  })
})
