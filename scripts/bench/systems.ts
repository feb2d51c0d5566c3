// Runs in the page; visits.mjs bundles it into one script.
import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { createArticleExtractor } from '../../src/article/extract'
import type { PassageModel } from '../../src/article/passages/model-format'
import { createSecondReader } from '../../src/article/second-reader/create-second-reader'
import { readPage } from '../../src/content/analysis/extract-page'
import { pageAnalyzer } from '../../src/content/analysis/page-analyzer'
import { ExpectedFailure } from '../../src/domain/failures'
import { articleRules } from '../../src/rules'
import { secondModel } from '../../src/rules/models/second-model'
import { changeMarkup, type MarkupChange } from '../markups/change-markup'
import { plainText, plainTextOfMarkup } from './plain-text'

export { describeHere, detectHere } from './detect/in-page'
export { tidyPage } from './tidy/tidy-page'

/** What a system extracted. `text` is called after the run, so that it is not timed. */
interface Extracted {
  readonly text: () => string
  readonly title?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly published?: string | null | undefined
}

/** The outcome of a system on one page; must survive JSON. */
export interface Outcome {
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  /** An unexpected error, or null. "There is no article" is not an error. */
  readonly error: string | null
  /** ms of each run, in order. */
  readonly times: readonly number[]
}

/** The two models of passages: of the first reading, and of that with a second opinion. */
export interface Models {
  readonly first: PassageModel
  readonly second: PassageModel
}

const secondReader = createSecondReader(secondModel)

/** Leeslamp's way from a page to its article; `judgeBy` replaces it to use other models. */
let readWithLeeslamp = (page: Document) => readPage(page, pageAnalyzer, { secondReader: () => secondReader })

function judgeBy({ first, second }: Models): void {
  const extract = createArticleExtractor({ ...articleRules, passageModel: first })
  const otherReader = createSecondReader(second)
  readWithLeeslamp = document => {
    const page = pageAnalyzer.createPageContext(document)
    return extract(document, page.survey, pageAnalyzer.findClutter(page), { secondReader: () => otherReader })
  }
}

const nothing: Extracted = { text: () => '' }

const systems: Readonly<Record<string, (document: Document) => Extracted>> = {
  /** The whole way from document to `Article`. Captions belong to pictures and are not scored. */
  leeslamp(document) {
    const article = readWithLeeslamp(document)
    return {
      text: () => {
        const content = document.importNode(article.content, true)
        // Paragraphs that the reader only offers to show are not part of the article.
        for (const unscored of content.querySelectorAll('figcaption, [data-embed], [data-uncertain]'))
          unscored.remove()
        return [article.standfirst ?? '', plainText(content)].filter(Boolean).join('\n')
      },
      title: article.title,
      byline: article.byline,
      published: article.publishedTime,
    }
  },

  /** Readability changes its document, so cloning is part of its work. */
  readability(document) {
    const article = new Readability(document.cloneNode(true) as Document).parse()
    return {
      text: () => plainTextOfMarkup(article?.content ?? ''),
      title: article?.title,
      byline: article?.byline,
      published: article?.publishedTime,
    }
  },

  defuddle(document) {
    const clone = document.cloneNode(true) as Document
    const article = new Defuddle(clone, { url: document.URL, useAsync: false }).parse()
    return {
      text: () => plainTextOfMarkup(article.content),
      title: article.title,
      byline: article.author,
      published: article.published,
    }
  },
}

/** Runs Leeslamp once on the current page in other markup. */
export function runOnChanged(changes: readonly MarkupChange[]): Record<string, Outcome> {
  changeMarkup(document, ...changes)
  return runSystems([['leeslamp']], null)
}

/**
 * Runs systems on the current document, in rounds.
 * @param rounds the systems of each round, in order
 * @param models the passage models to use instead of the product's own
 * @returns the outcome of each system, with the text of its first run and the times of all runs
 */
export function runSystems(
  rounds: readonly (readonly string[])[],
  models: Models | null,
): Record<string, Outcome> {
  if (models) judgeBy(models)
  const outcomes: Record<string, Outcome> = {}
  for (const name of rounds.flat()) {
    const { outcome, ms } = runOnce(name)
    const earlier = outcomes[name]
    outcomes[name] = earlier ? { ...earlier, times: [...earlier.times, ms] } : { ...outcome(), times: [ms] }
  }
  return outcomes
}

function runOnce(name: string): { ms: number; outcome: () => Omit<Outcome, 'times'> } {
  let extracted = nothing
  let error: string | null = null
  const start = performance.now()
  try {
    extracted = systems[name]?.(document) ?? nothing
  } catch (thrown) {
    if (!(thrown instanceof ExpectedFailure)) error = String(thrown)
  }
  const ms = performance.now() - start
  const { title = null, byline = null, published = null } = extracted
  return { ms, outcome: () => ({ text: extracted.text(), title, byline, published, error }) }
}
