import Readability from '@mozilla/readability/Readability.js'
import type { Article } from '../domain/article'
import type { ArticleRules } from '../domain/article-rules'
import type { Clutter } from '../domain/clutter'
import { compileCues } from '../domain/cues'
import { EmptyPageError, NotAnArticleError, PdfPageError } from '../domain/failures'
import { isProse } from '../domain/prose'
import type { Survey } from '../domain/survey'
import { countWords, foldSpace } from '../domain/text'
import { compileTokens } from '../domain/tokens'
import { findMissedContainer } from './container'
import { readsAsArticle } from './detect'
import { takeLeadImage } from './lead-image'
import { readMetadata } from './metadata'
import { pruneClone } from './prune'
import { refine } from './refine'
import { sanitize } from './sanitize'
import { takeStandfirst } from './standfirst'

/** Characters on a page that shows nothing but, say, "Loading". */
const emptiest = 40

/** Takes the article out of a document. The document stays as it is. */
export type ArticleExtractor = (document: Document, survey: Survey, clutter: readonly Clutter[]) => Article

/**
 * @returns an extractor. It throws an `ExpectedFailure`: `EmptyPageError`, `PdfPageError` or `NotAnArticleError`.
 */
export function createArticleExtractor(rules: ArticleRules): ArticleExtractor {
  const partOf = compileTokens(rules.tokens)
  const kindOfLine = compileCues(rules.lines)

  return (document, survey, clutter) => {
    if (document.contentType === 'application/pdf') throw new PdfPageError()
    if ((survey.textLength[0] ?? 0) < emptiest) throw new EmptyPageError()
    const metadata = readMetadata(document, survey, rules, partOf)
    const refined = (root: Element) => refine(root, metadata, rules, partOf, kindOfLine)
    const root = chooseRoot(document, survey, clutter, metadata.excerpt, refined)
    if (!root || !readsAsArticle(root)) throw new NotAnArticleError()
    const leadImage = takeLeadImage(root, document, survey, metadata.title)
    const standfirst = takeStandfirst(root, document, survey, metadata, partOf)
    const texts = [standfirst ?? '', ...[...root.children].map(block => block.textContent ?? '')]
    const wordCount = texts.reduce((words, text) => words + countWords(text), 0)
    const view = document.defaultView ?? globalThis.window
    return { ...metadata, standfirst, leadImage, wordCount, content: sanitize(root, view) }
  }
}

/** The refined text: what Readability takes, or where that has missed the article, what holds it. */
function chooseRoot(
  document: Document,
  survey: Survey,
  clutter: readonly Clutter[],
  description: string | null,
  refined: (root: Element) => Element,
): Element | null {
  const chosen = choose(pruneClone(document, survey, clutter).document)
  const root = chosen ? refined(chosen) : null
  const kept = root ? weigh(root) : { prose: 0, text: '' }
  const missed = findMissedContainer(survey, clutter, kept, description)
  const instead = missed < 0 ? undefined : pruneClone(document, survey, clutter).copies[missed]
  return instead ? refined(instead) : root
}

/** What there is to read in a row of blocks. */
function weigh(root: Element): { prose: number; text: string } {
  const texts = [...root.children].map(block => foldSpace(block.textContent ?? ''))
  const prose = texts.filter(text => isProse(text.length, 0)).reduce((sum, text) => sum + text.length, 0)
  return { prose, text: texts.join(' ') }
}

/** The element with the text, by Readability. It takes the document apart. */
function choose(clone: Document): Element | null {
  const readability = new Readability<Node>(clone, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: node => node,
  })
  const content = readability.parse()?.content
  return content?.nodeType === 1 ? (content as Element) : null
}
