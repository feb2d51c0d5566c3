import { foldSpace } from '../../page/text'
import type { PassagePage } from './columns'
import { textOfPassage } from './passage'

/** A longer heading is no title. Characters. */
const longest = 300
/** So many words of the title are enough to recognise it. */
const enough = 5
/** What an `h1` adds to its likeness to the title. */
const firstRank = 0.45
const leastLikeness = 0.4
/** A later heading has to be more like the title by more than this: of equals the first is taken. */
const margin = 1e-6

/**
 * Finds the passage that is most like the title, among `h1` and `h2`.
 * @param ranks the heading rank of each passage; 0 for those that are no heading
 * @returns its index, or -1
 */
export function findTitlePassage({ survey, title }: PassagePage, ranks: readonly number[]): number {
  const titleWords = new Set(wordsOf(title))
  let best = -1
  let most = leastLikeness
  for (const [at, passage] of survey.passages.entries()) {
    const rank = ranks[at] ?? 0
    if (rank === 0 || rank > 2 || passage.length > longest) continue
    const words = wordsOf(foldSpace(textOfPassage(survey, passage)))
    const same = words.filter(word => titleWords.has(word)).length
    const known = Math.min(1, same / Math.min(titleWords.size || 1, enough))
    const likeness = (words.length > 0 ? (same / words.length) * known : 0) + (rank === 1 ? firstRank : 0)
    if (likeness > most + margin) {
      most = likeness
      best = at
    }
  }
  return best
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
