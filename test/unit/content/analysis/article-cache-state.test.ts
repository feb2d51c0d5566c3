import { describe, expect, test } from 'vitest'
import {
  type ArticleCacheEvent,
  type ArticleCacheState,
  isFresh,
  nextArticleCacheState,
} from '../../../../src/content/analysis/article-cache-state'
import { emptyRule } from '../../../../src/site-rules/site-rule'

type State = ArticleCacheState<string>

const rules = [emptyRule('krant.example')]
const otherRules = [emptyRule('krant.example')]
const failure = { state: 'failure', failure: 'notAnArticle' } as const

const stale: State = { is: 'stale' }
const analyzed: State = { is: 'analyzed', page: 'page' }
const extracted: State = { is: 'extracted', page: 'page', result: failure, userRules: rules }
const failedAnalysis: State = { is: 'extracted', page: null, result: failure, userRules: rules }

const requested: ArticleCacheEvent<string> = { type: 'requested', userRules: rules }
const requestedByOthers: ArticleCacheEvent<string> = { type: 'requested', userRules: otherRules }
const pageAnalyzed: ArticleCacheEvent<string> = { type: 'analyzed', page: 'new page' }
const articleExtracted: ArticleCacheEvent<string> = { type: 'extracted', result: failure, userRules: rules }
const blockChosen: ArticleCacheEvent<string> = { type: 'blockChosen' }
const textChanged: ArticleCacheEvent<string> = { type: 'textChanged' }

type Row = readonly [string, State, ArticleCacheEvent<string>, State, readonly string[]]

describe('the article cache', () => {
  test.each<Row>([
    ['analyzes a page that it does not know', stale, requested, stale, ['analyze']],
    ['extracts the article of an analyzed page', analyzed, requested, analyzed, ['extract']],
    ['answers again without any work', extracted, requested, extracted, []],
    ['extracts again by rules that changed', extracted, requestedByOthers, analyzed, ['extract']],
    ['keeps a failed analysis while nothing changes', failedAnalysis, requested, failedAnalysis, []],
    [
      'analyzes again after a failure by rules that changed',
      failedAnalysis,
      requestedByOthers,
      stale,
      ['analyze'],
    ],
    [
      'extracts once a page is analyzed',
      stale,
      pageAnalyzed,
      { is: 'analyzed', page: 'new page' },
      ['extract'],
    ],
    ['keeps what was extracted', analyzed, articleExtracted, extracted, []],
    ['keeps that the analysis failed', stale, articleExtracted, failedAnalysis, []],
    ['extracts again after a choice, without analyzing', extracted, blockChosen, analyzed, []],
    ['has nothing to forget before the first reading', stale, blockChosen, stale, []],
    [
      'analyzes again after a choice on a page that could not be analyzed',
      failedAnalysis,
      blockChosen,
      stale,
      [],
    ],
    ['forgets a page whose text changed, and says so', extracted, textChanged, stale, ['notifyTextChanged']],
    ['says so before the first reading too', stale, textChanged, stale, ['notifyTextChanged']],
  ])('%s', (_, before, event, state, effects) => {
    expect(nextArticleCacheState(before, event)).toEqual({ state, effects })
  })

  test.each([
    [stale, rules, false],
    [analyzed, rules, false],
    [extracted, rules, true],
    [extracted, otherRules, false],
    [failedAnalysis, rules, true],
  ] as const)('is fresh only with a result by the same rules: %o', (state, userRules, expected) => {
    expect(isFresh(state, userRules)).toBe(expected)
  })
})
