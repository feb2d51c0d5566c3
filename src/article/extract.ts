import type { Article } from '../domain/article'
import type { Clutter } from '../domain/clutter'
import { EmptyPageError, NotAnArticleError, PdfPageError } from '../domain/failures'
import type { Survey } from '../page/survey'
import { countWords } from '../page/text'
import { buildWanted } from './build-blocks'
import { takeIn } from './insert-blocks'
import { readsAsArticle } from './is-readable'
import { markClutter } from './mark-clutter'
import { takeLeadImage } from './metadata/lead-image'
import { readMetadata } from './metadata/metadata'
import { takeStandfirst } from './metadata/standfirst'
import { numberOfTitle } from './metadata/title-element'
import { findCandidates } from './passages/candidates'
import { choosePassages } from './passages/choose'
import { describePassages } from './passages/features'
import { createPassageJudge } from './passages/model'
import { readBesideKinds } from './rebuild/beside-kinds'
import { findMedia } from './rebuild/media'
import { dropNextArticles } from './rebuild/next-articles'
import { rebuild, type Standing } from './rebuild/rebuild'
import { selectElements } from './rebuild/selection'
import { findUnits } from './rebuild/units'
import { refine } from './refine'
import type { ArticleRules } from './rules'
import { sanitize } from './sanitize/sanitize'
import { compileVocabulary } from './vocabulary'

/** Characters on a page that shows nothing but, say, "Loading". */
const emptiest = 40

/**
 * Takes the article out of a document. The document stays as it is.
 * @param wanted what of the clutter goes into the article all the same, each where it stood: elements of `clutter`
 */
export type ArticleExtractor = (
  document: Document,
  survey: Survey,
  clutter: readonly Clutter[],
  wanted?: readonly Element[],
) => Article

/**
 * @returns an extractor. It throws an `ExpectedFailure`: `EmptyPageError`, `PdfPageError` or `NotAnArticleError`.
 */
export function createArticleExtractor(rules: ArticleRules): ArticleExtractor {
  const vocabulary = compileVocabulary(rules)
  const judge = createPassageJudge(rules.passageModel)

  return (document, survey, clutter, wanted = []) => {
    if (document.contentType === 'application/pdf') throw new PdfPageError()
    if ((survey.textLength[0] ?? 0) < emptiest) throw new EmptyPageError()
    const metadata = readMetadata(document, survey, rules, vocabulary.partOf)
    const { title, excerpt } = metadata
    const isClutter = markClutter(survey, clutter)
    const candidates = findCandidates(survey, isClutter)
    const description = excerpt ?? ''
    const columns = describePassages({ survey, isClutter, candidates, title, description, vocabulary })
    const likely = judge(columns, candidates, survey.passages.length)
    const unitOf = findUnits(survey)
    const chosen = choosePassages({ survey, likely, isClutter, unitOf })
    const verdicts = dropNextArticles(survey, chosen, numberOfTitle(document, survey, title))
    const selection = selectElements(survey, isClutter, verdicts, unitOf)
    const media = findMedia(survey, selection, rules.embeds.postSelector, readBesideKinds(survey, columns))
    const standings: Standing[] = []
    const root = rebuild(document, survey, selection, media, standing => standings.push(standing))
    refine(root, metadata, vocabulary, rules.embeds, document.URL)
    if (!readsAsArticle(root)) throw new NotAnArticleError()
    const standfirst = takeStandfirst(root, document, survey, metadata, vocabulary.partOf)
    // Where both open the text, the picture comes to stand first only now.
    const leadImage = takeLeadImage(root, document, survey, title)
    // Whatever is wanted, all else is the article that it would be without.
    takeIn(root, standings, buildWanted(document, survey, wanted, { ...rules, unitOf, vocabulary }))
    const texts = [standfirst ?? '', ...[...root.children].map(block => block.textContent ?? '')]
    const wordCount = texts.reduce((words, text) => words + countWords(text), 0)
    return { ...metadata, standfirst, leadImage, wordCount, content: sanitize(root) }
  }
}
