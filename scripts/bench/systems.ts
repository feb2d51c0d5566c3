// Runs in the page: bundled to one script by the runner.
import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { createArticleExtractor } from '../../src/article/extract'
import type { PassageModel } from '../../src/article/passages/model-format'
import { readPage } from '../../src/content/analysis/extract-page'
import { pageAnalyzer } from '../../src/content/analysis/page-analyzer'
import { ExpectedFailure } from '../../src/domain/failures'
import { articleRules } from '../../src/rules'
import { plainText, plainTextOfMarkup } from './plain-text'

export { describeHere, detectHere } from './detect/in-page'
export { tidyPage } from './tidy/tidy-page'

/** What a system makes of a page. `text` is taken afterwards: it is not part of the work that is timed. */
interface Taken {
  readonly text: () => string
  readonly title?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly published?: string | null | undefined
}

/** A system's outcome on one page, as JSON can carry it. */
export interface Outcome {
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  /** What went wrong that should not; null when nothing did. That there is no article is no error. */
  readonly error: string | null
  /** ms of each run, in their order. */
  readonly times: readonly number[]
}

/** The product's way through a page, which another model may take the place of its own in. */
let read = (page: Document) => readPage(page, pageAnalyzer)

function judgeBy(passageModel: PassageModel): void {
  const extract = createArticleExtractor({ ...articleRules, passageModel })
  read = document => {
    const page = pageAnalyzer.createPageContext(document)
    return extract(document, page.survey, pageAnalyzer.findClutter(page))
  }
}

const nothing: Taken = { text: () => '' }

const systems: Readonly<Record<string, (document: Document) => Taken>> = {
  /** The product's whole way from document to `Article`. Captions are for the eye and not scored. */
  leeslamp(document) {
    const article = read(document)
    return {
      text: () => {
        const content = document.importNode(article.content, true)
        // What the reader offers to take in is not taken in.
        for (const aside of content.querySelectorAll('figcaption, [data-embed], [data-left-out]'))
          aside.remove()
        return [article.standfirst ?? '', plainText(content)].filter(Boolean).join('\n')
      },
      title: article.title,
      byline: article.byline,
      published: article.publishedTime,
    }
  },

  /** It takes its document apart, so the clone is part of its work. */
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

/**
 * Runs systems on the document they are in, one after another and then round again.
 * @param rounds the systems of each round, in their order
 * @param model to judge passages by in place of the product's own
 * @returns the outcome of each, with the text of its first run and the times of all
 */
export function runSystems(
  rounds: readonly (readonly string[])[],
  model: PassageModel | null,
): Record<string, Outcome> {
  if (model) judgeBy(model)
  const outcomes: Record<string, Outcome> = {}
  for (const name of rounds.flat()) {
    const { outcome, ms } = runOnce(name)
    const earlier = outcomes[name]
    outcomes[name] = earlier ? { ...earlier, times: [...earlier.times, ms] } : { ...outcome(), times: [ms] }
  }
  return outcomes
}

function runOnce(name: string): { ms: number; outcome: () => Omit<Outcome, 'times'> } {
  let taken = nothing
  let error: string | null = null
  const start = performance.now()
  try {
    taken = systems[name]?.(document) ?? nothing
  } catch (thrown) {
    if (!(thrown instanceof ExpectedFailure)) error = String(thrown)
  }
  const ms = performance.now() - start
  const { title = null, byline = null, published = null } = taken
  return { ms, outcome: () => ({ text: taken.text(), title, byline, published, error }) }
}
