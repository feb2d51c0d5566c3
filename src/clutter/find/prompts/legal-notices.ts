import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { isProse } from '../../../page/text'
import type { LegalPhrases } from '../../rules'
import type { Suspect } from '../add-clutter'
import { wordsIn } from '../evidence/block-passages'
import type { PageContext } from '../page-context'

/** Paragraphs of a notice that is long enough to be taken for the article, and the subjects that they name. */
const fewestParagraphs = 2
const fewestSubjects = 4
/** The share of them that name one. */
const most = 0.6
/** Paragraphs at the end of a page that are read. */
const mostRead = 40
/** Characters of a line over the notice. */
const longestLine = 60

type SearchedPage = Pick<PageContext, 'survey' | 'guard'>

/**
 * Makes a finder of the legal notice below a text. Under a short article it is most of the text of the page. An article
 * on the law names its subjects too, but there the notice would begin at the title.
 */
export function createLegalNoticeFinder(phrases: LegalPhrases): (page: SearchedPage) => Suspect[] {
  const subjects = phrases.map(
    list =>
      new RegExp(
        list
          .trim()
          .split(/\s*,\s*/)
          .join('|'),
        'i',
      ),
  )
  const subjectsOf = (text: string) => subjects.filter(subject => subject.test(text))

  return ({ survey, guard }) => {
    const paragraphs = survey.passages
      .filter(({ length, linkLength, block }) => block > guard.title && isProse(length, linkLength))
      .slice(-mostRead)
    const named = paragraphs.map(passage => subjectsOf(wordsIn(survey, passage)))
    const [from, to] = longestRun(named.map(({ length }) => length > 0))
    const run = paragraphs.slice(from, to)
    const all = new Set(named.slice(from, to).flat())
    const first = run.at(0)
    if (!first || run.length < fewestParagraphs || all.size < fewestSubjects) return []
    if (!guard.allowsProven(first.block) || !isApart(survey, first)) return []
    return blocksOf(survey, run).map(number => ({
      number,
      kind: 'navigation',
      reason: { signal: 'place', position: 'below' },
      isProven: true,
    }))
  }
}

/** Whether a paragraph is not beside the one before it: a notice has a box, or at least a line over it. */
function isApart({ passages, parent }: Survey, first: Passage): boolean {
  const before = passages[passages.indexOf(first) - 1]
  return !before || parent[before.block] !== parent[first.block] || before.length <= longestLine
}

/** The longest run of paragraphs, at both ends one that names a subject, most of which do. */
function longestRun(isNamed: readonly boolean[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0]
  for (let from = 0; from < isNamed.length; from++) {
    if (!isNamed[from]) continue
    let count = 0
    for (let to = from; to < isNamed.length; to++) {
      if (!isNamed[to]) continue
      count++
      const length = to + 1 - from
      if (count >= most * length && length > best[1] - best[0]) best = [from, to + 1]
    }
  }
  return best
}

/** The smallest box around a notice with its heading where it holds nothing else, or else its paragraphs. */
function blocksOf(survey: Survey, run: readonly Passage[]): number[] {
  const { parent, end, proseLength, textLength } = survey
  const blocks = run.map(({ block }) => block)
  const [first = 0] = blocks
  const last = blocks.at(-1) ?? first
  let box = first
  while (box > 0 && last >= (end[box] ?? 0)) box = parent[box] ?? 0
  const chars = run.reduce((sum, { length }) => sum + length, 0)
  const isOwn = (proseLength[box] ?? 0) <= chars && (textLength[box] ?? 0) <= chars + longestLine
  return isOwn ? [box] : blocks
}
