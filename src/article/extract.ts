import type { Article } from '../domain/article'
import type { Clutter } from '../domain/clutter'
import { EmptyPageError, NotAnArticleError, PdfPageError } from '../domain/failures'
import type { Reading } from '../domain/reading'
import { contentTypeOf, urlOf } from '../page/document-access'
import { readsAsArticle } from '../page/reads-as-article'
import type { Survey } from '../page/survey'
import { countWords } from '../page/text'
import { buildBlocks } from './build-blocks'
import { createPassageChooser, type ReadablePage } from './choose-article'
import { findEnding } from './ending/find-ending'
import { insertBlocks } from './insert-blocks'
import type { StandfirstPage } from './metadata/find-standfirst'
import { extractLeadImage, type LeadImagePage } from './metadata/lead-image'
import { type PageMetadata, readMetadata } from './metadata/metadata'
import { extractStandfirst } from './metadata/standfirst'
import { numberOfHeadline, numberOfTitle } from './metadata/title-element'
import { writeNotes } from './notes/write-notes'
import { markClutter } from './passages/candidates'
import { readsAsShortText } from './reads-as-short-text'
import { findMedia } from './rebuild/media'
import { nearbyKindReader } from './rebuild/nearby-kinds'
import { dropNextArticles } from './rebuild/next-articles'
import { rebuild } from './rebuild/rebuild'
import { type Selection, selectElements } from './rebuild/selection'
import type { PictureSight } from './rebuild/sight'
import { findUnits } from './rebuild/units'
import { dropUnseen } from './rebuild/unseen-text'
import { refine } from './refine/refine'
import type { ArticleRules } from './rules'
import { sanitize } from './sanitize/sanitize'
import type { SecondReader } from './second-reader/second-reader'
import { judgeShortText, type ShortText } from './short-text'
import { compileVocabulary } from './vocabulary'

/** A page with fewer characters of text is empty: it shows, say, only "Loading". */
const fewestCharacters = 40

export interface ExtractOptions {
  /** Elements of the clutter that the user wants in the article, each where it is on the page. */
  readonly restored?: readonly Element[]
  /** How to choose the text. Where there is no other way, it is chosen as usual; `Article.reading` tells. */
  readonly reading?: Reading
  /** The element that the article is all of, but for the clutter in it. The title may be elsewhere. */
  readonly container?: Element
  /**
   * Called only where the second reader is needed: for the other reading, and where the usual one is unsure. While it
   * gives `null`, because its script is not in the page, the article is what the first reading makes of the page.
   */
  readonly secondReader?: () => SecondReader | null
}

/**
 * Takes the article out of a page. The page itself is not changed.
 * @param survey of the document
 * @param clutter blocks that are not part of the article
 * @throws ExpectedFailure: `EmptyPageError`, `PdfPageError` or `NotAnArticleError`
 */
export type ArticleExtractor = (
  document: Document,
  survey: Survey,
  clutter: readonly Clutter[],
  options?: ExtractOptions,
) => Article

/** Makes an extractor: what depends only on the rules is prepared once, for all pages. */
export function createArticleExtractor(rules: ArticleRules): ArticleExtractor {
  const vocabulary = compileVocabulary(rules)
  const judge = createTextJudge(createPassageChooser(rules.passageModel, vocabulary))

  return (document, survey, clutter, { restored = [], ...how } = {}) => {
    rejectUnreadable(document, survey)
    const read = readMetadata(document, survey, rules, vocabulary.partOf)
    const { descriptions, statedPicture, ...metadata } = read
    const isClutter = markClutter(survey, clutter)
    const unitOf = findUnits(survey)
    const page = { document, survey, isClutter, unitOf, metadata }
    const { reading, columns, verdicts, short } = judge(page, how)
    const seen = dropUnseen(survey, verdicts)
    // Copy them, with their pictures and players, and clean the copy.
    const selection = selectElements(survey, isClutter, seen, unitOf)
    const media = findMedia(survey, selection, rules.embeds.postSelector, nearbyKindReader(survey, columns))
    const { root, placedNodes } = rebuild(document, survey, selection, media)
    writeNotes(root, survey, selection.notes)
    refine(root, metadata, vocabulary, rules.embeds, urlOf(document))
    if (!(reading === 'pointed' ? hasText(root) : isReadable(root, short))) throw new NotAnArticleError()
    const ending = findEnding({ document, survey, clutter, verdicts: seen.verdicts, root })
    const sight = sightOutsideClutter(selection)
    const head = takeHead(root, document, survey, read, { isClutter, vocabulary, sight })
    // Last, so that the rest of the article is the same with restored blocks and without.
    const blocks = buildBlocks(document, survey, restored, { ...rules, unitOf, vocabulary })
    insertBlocks(root, placedNodes, blocks)
    const wordCount = countArticleWords(head.standfirst, root)
    return { ...metadata, ...head, wordCount, ending, content: sanitize(root), reading }
  }
}

/** Makes what chooses the passages of the article and sees whether they are a short text, or several. */
function createTextJudge(choose: ReturnType<typeof createPassageChooser>) {
  return (page: ReadablePage, { container, ...how }: Omit<ExtractOptions, 'restored'>) => {
    const { document, survey, isClutter, metadata } = page
    const inside = container && survey.numberOf.get(container)
    if (inside !== undefined) {
      const { chosen: verdicts, ...read } = choose(page, { container: inside })
      return { ...read, verdicts, short: null }
    }
    const { chosen, ...read } = choose(page, how)
    const { title } = metadata
    const heading = numberOfTitle(document, survey, title)
    const ofArticle = dropNextArticles(survey, chosen, heading)
    const short = judgeShortText({ survey, isClutter, title, heading }, ofArticle)
    return { ...read, verdicts: short?.verdicts ?? ofArticle, short }
  }
}

function hasText(root: Element): boolean {
  return (root.textContent ?? '').trim() !== ''
}

/** Whether the text reads as an article or, in a few sentences, as the text of the page's title. */
function isReadable(root: Element, short: ShortText | null): boolean {
  if (short && !short.belongs) return false
  return readsAsArticle(root) || (short !== null && readsAsShortText(root))
}

/** The picture of another article's teaser is not that of this one, however near the title it is. */
function sightOutsideClutter({ sight, isClutter }: Selection): PictureSight {
  return { ...sight, isSeen: picture => !isClutter[picture] && sight.isSeen(picture) }
}

/** Takes standfirst and lead picture out of the refined text, or finds them near the title. */
function takeHead(
  root: Element,
  document: Document,
  survey: Survey,
  { title: headline, descriptions, statedPicture: stated }: PageMetadata,
  { sight, ...page }: Pick<StandfirstPage, 'isClutter' | 'vocabulary'> & Pick<LeadImagePage, 'sight'>,
): Pick<Article, 'standfirst' | 'leadImage'> {
  const title = numberOfHeadline(document, survey, headline)
  const standfirst = extractStandfirst(root, { ...page, survey, title, headline, descriptions })
  // After the standfirst, so that a picture below it is now the first block.
  const leadImage = extractLeadImage(root, { document, survey, sight, title, stated })
  return { standfirst, leadImage }
}

function rejectUnreadable(document: Document, { textLength }: Survey): void {
  if (contentTypeOf(document) === 'application/pdf') throw new PdfPageError()
  if ((textLength[0] ?? 0) < fewestCharacters) throw new EmptyPageError()
}

function countArticleWords(standfirst: string | null, root: Element): number {
  const texts = [standfirst ?? '', ...[...root.children].map(block => block.textContent ?? '')]
  return texts.reduce((words, text) => words + countWords(text), 0)
}
