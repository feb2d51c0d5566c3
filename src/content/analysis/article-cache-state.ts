import type { SiteRule } from '../../site-rules/site-rule'
import type { ReaderState } from '../../ui/reader/state'

/** What the cache knows of a page. `Page` is what analysing it gave. */
export type ArticleCacheState<Page> =
  /** The page was not analysed yet, or its text has changed since. */
  | { readonly is: 'stale' }
  /** The page was analysed, and its article is to be extracted. */
  | { readonly is: 'analyzed'; readonly page: Page }
  | {
      readonly is: 'extracted'
      /** `null` where the analysis itself failed. */
      readonly page: Page | null
      readonly result: ReaderState
      /** The user's rules that it was extracted by. */
      readonly userRules: readonly SiteRule[]
    }

export type ArticleCacheEvent<Page> =
  | { readonly type: 'requested'; readonly userRules: readonly SiteRule[] }
  | { readonly type: 'analyzed'; readonly page: Page }
  | { readonly type: 'extracted'; readonly result: ReaderState; readonly userRules: readonly SiteRule[] }
  /** The user restored a block, or hid it again. */
  | { readonly type: 'blockChosen' }
  /** The user wants another reading of the page, or what reads it has come. */
  | { readonly type: 'readingChosen' }
  | { readonly type: 'textChanged' }

/** What the cache has to do next. */
type ArticleCacheEffect = 'analyze' | 'extract' | 'notifyTextChanged'

interface ArticleCacheStep<Page> {
  readonly state: ArticleCacheState<Page>
  readonly effects: readonly ArticleCacheEffect[]
}

/** Takes the cache from one state to the next. */
export function nextArticleCacheState<Page>(
  state: ArticleCacheState<Page>,
  event: ArticleCacheEvent<Page>,
): ArticleCacheStep<Page> {
  switch (event.type) {
    case 'requested':
      return request(state, event.userRules)
    case 'analyzed':
      return { state: { is: 'analyzed', page: event.page }, effects: ['extract'] }
    case 'extracted': {
      const page = state.is === 'stale' ? null : state.page
      return {
        state: { is: 'extracted', page, result: event.result, userRules: event.userRules },
        effects: [],
      }
    }
    case 'blockChosen':
    case 'readingChosen':
      return { state: withoutResult(state), effects: [] }
    case 'textChanged':
      return { state: { is: 'stale' }, effects: ['notifyTextChanged'] }
  }
}

/** Whether a request is answered without any work. */
export function isFresh<Page>(state: ArticleCacheState<Page>, userRules: readonly SiteRule[]): boolean {
  return state.is === 'extracted' && state.userRules === userRules
}

function request<Page>(
  state: ArticleCacheState<Page>,
  userRules: readonly SiteRule[],
): ArticleCacheStep<Page> {
  if (isFresh(state, userRules)) return { state, effects: [] }
  const without = withoutResult(state)
  return { state: without, effects: [without.is === 'stale' ? 'analyze' : 'extract'] }
}

function withoutResult<Page>(
  state: ArticleCacheState<Page>,
): Exclude<ArticleCacheState<Page>, { is: 'extracted' }> {
  if (state.is !== 'extracted') return state
  return state.page === null ? { is: 'stale' } : { is: 'analyzed', page: state.page }
}
