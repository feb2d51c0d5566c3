import { foldSpace } from '../../page/text'
import { type PassagePage, textOfPassage } from './page'

/** Longer headings are no titles. Characters. */
const longest = 300
/** Words of the title that are enough to know it by. */
const enough = 5
/** What being the page's first rank counts, beside the share of words that are the title's. */
const firstRank = 0.45
const leastLikeness = 0.4
/** Of headings that are as like it as each other, the first is taken. */
const margin = 1e-6

/**
 * The passage that is most like the title, among headings of the first two ranks.
 * @param ranks of all passages; 0 for those that are no heading
 * @returns its place, or -1
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
