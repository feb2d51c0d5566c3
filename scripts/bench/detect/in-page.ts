// Runs in the page, with ../systems.ts.
import { describePage } from '../../../src/article/detection/describe-page'
import { detectArticle } from '../../../src/article/detection/detect-article'
import { kindByAddress } from '../../../src/article/detection/judge'
import type { PageFeatures } from '../../../src/domain/page-features'
import type { PageVerdict } from '../../../src/domain/page-verdict'
import { pageRules } from '../../../src/rules/page-rules'

/** What the detector says of a page, as JSON can carry it. */
export interface Detected {
  readonly verdict: PageVerdict | null
  /** ms of each run; in the first all code is cold, as when a page has just loaded. */
  readonly times: readonly number[]
  readonly error: string | null
}

const runs = 3

/**
 * Asks whether the document that this runs in is an article.
 * @param address the page's true one: where a page is stored, it may be served from another
 */
export function detectHere(address: string): Detected {
  const url = new URL(address)
  const times: number[] = []
  let verdict: PageVerdict | null = null
  while (times.length < runs) {
    const start = performance.now()
    verdict = detectArticle(document, url, pageRules)
    times.push(performance.now() - start)
  }
  return { verdict, times, error: null }
}

/** What a model is trained on. */
export interface Described {
  /** `null` where the address alone tells what the page is, so that no model is asked. */
  readonly features: PageFeatures | null
  readonly error: string | null
}

/** Describes the document that this runs in, for a model to be trained on. */
export function describeHere(address: string): Described {
  const url = new URL(address)
  const isKnown = kindByAddress(url, pageRules.addressWords) !== null
  return { features: isKnown ? null : describePage(document, url, pageRules), error: null }
}
