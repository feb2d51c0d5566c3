import type { ArticleEnding } from '../../domain/article'
import type { Clutter } from '../../domain/clutter'
import { baseOf, urlOf } from '../../page/document-access'
import type { Survey } from '../../page/survey'
import { countWords, foldSpace } from '../../page/text'
import type { Verdict } from '../passages/passage'
import { isCutOff } from './find-cut'
import { findPages } from './find-pages'

/** No sample is longer; its words need not be counted. Characters. */
const longestSample = 8000

/** What the ending of an article is told by. */
interface EndedArticle {
  readonly document: Document
  readonly survey: Survey
  readonly clutter: readonly Clutter[]
  /** One for each passage of the survey. */
  readonly verdicts: readonly Verdict[]
  /** The finished text. */
  readonly root: Element
}

/** Finds out how the text of an article ends: whole, cut off, or on another page. */
export function findEnding({ document, survey, clutter, verdicts, root }: EndedArticle): ArticleEnding {
  const { passages, textBefore, textLength, texts } = survey
  const lastPassage = passages[verdicts.lastIndexOf('kept')]
  const here = urlOf(document)
  if (!lastPassage || !URL.canParse(here)) return { is: 'complete' }
  const last = lastPassage.block
  const holder = texts[lastPassage.firstText]?.parent ?? last
  const end = (textBefore[holder] ?? 0) + Math.max(lastPassage.length, textLength[holder] ?? 0)
  const pages = findPages(survey, new URL(here), baseOf(document), end, clutter)
  if (pages) return { is: 'part', ...pages }
  const text = root.textContent ?? ''
  if (text.length > longestSample) return { is: 'complete' }
  const lastWords = foldSpace(root.lastElementChild?.textContent ?? '').slice(-40)
  const isCut = isCutOff({ document, survey, clutter, last, end, words: countWords(text), lastWords })
  return { is: isCut ? 'cut' : 'complete' }
}
