// Runs in the page; bundled with ../systems.ts.

import { readPage } from '../../../src/content/analysis/extract-page'
import { pageAnalyzer } from '../../../src/content/analysis/page-analyzer'
import { describeAddress } from '../../../src/detection/address'
import { describeOutline } from '../../../src/detection/describe-outline'
import { detectArticle, verdictOf } from '../../../src/detection/detect-article'
import { describeRead, isWorthOpening } from '../../../src/detection/second-look'
import { describeTextShape } from '../../../src/detection/text-shape'
import type { OutlineFeatures, ReadFeatures, TextFeatures } from '../../../src/detection/types'
import type { Article } from '../../../src/domain/article'
import { ExpectedFailure } from '../../../src/domain/failures'
import type { FirstLook, PageVerdict } from '../../../src/domain/page-verdict'
import { addressWords } from '../../../src/rules/address-words'
import { readModel } from '../../../src/rules/page-model'
import { pageRules } from '../../../src/rules/page-rules'

/** What the detector says about a page; must survive JSON. */
export interface Detected {
  readonly verdict: PageVerdict | null
  /** Whether the page also passed the second look, at what was read. */
  readonly isOpened: boolean
  /** ms of each first look; at the first one all code is cold, as when a page has just loaded. */
  readonly times: readonly number[]
  readonly error: string | null
}

const runs = 3

/**
 * Asks whether the current document is an article.
 * @param address the true one of the page; a stored page may be served from another
 */
export function detectHere(address: string): Detected {
  const url = new URL(address)
  const described = describeAddress(url, addressWords)
  const times: number[] = []
  let look: FirstLook | null = null
  while (times.length < runs) {
    const start = performance.now()
    look = detectArticle(document, url, described, pageRules)
    times.push(performance.now() - start)
  }
  const verdict = look && verdictOf(look, pageRules.model)
  const isOpened = look !== null && verdict?.is === 'article' && readsAsArticle(look)
  return { verdict, isOpened, times, error: null }
}

function readsAsArticle({ logOdds }: FirstLook): boolean {
  const article = readHere()
  return article !== null && isWorthOpening(article, logOdds, readModel)
}

function readHere(): Article | null {
  try {
    return readPage(document, pageAnalyzer)
  } catch (error) {
    if (error instanceof ExpectedFailure) return null
    throw error
  }
}

/** What the models of both looks learn from. */
export interface Described {
  /** `null` where the address alone decides, so that no model is asked. */
  readonly outline: OutlineFeatures | null
  readonly texts: TextFeatures | null
  /** `null` where nothing on the page reads as an article. Its log odds are 0: the first look is not learned yet. */
  readonly read: ReadFeatures | null
  readonly error: string | null
}

/** Describes the current document for training. */
export function describeHere(address: string): Described {
  const url = new URL(address)
  const { certainKind, features } = describeAddress(url, addressWords)
  if (certainKind) return { outline: null, texts: null, read: null, error: null }
  const article = readHere()
  const read = article && describeRead(article, 0)
  const outline = describeOutline(document, url, features, pageRules.signals)
  return { outline, texts: describeTextShape(document), read, error: null }
}
