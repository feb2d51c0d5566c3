import type { Survey } from '../../../page/survey'

/** So many later siblings are looked at: an article that goes on does so soon. */
const farthest = 12

/**
 * Whether the text goes on behind neighbouring blocks, and in the same way: with a paragraph beside them, or with a box
 * like theirs that holds one. What only comes after the article, such as comments, is in a box of another name.
 * @param run the blocks, by their numbers in the survey
 */
export function goesOn(survey: Survey, run: readonly number[]): boolean {
  const { tags, classes, parent, end, proseLength } = survey
  const [first = 0] = run
  const final = run.at(-1) ?? first
  const last = end[parent[first] ?? -1] ?? 0
  let looked = 0
  for (let next = end[final] ?? last; next < last && looked < farthest; next = end[next] ?? last) {
    looked++
    if (!proseLength[next]) continue
    if (tags[next] === 'P') return true
    if (tags[next] === tags[first] && classes[next] === classes[first]) return true
  }
  return false
}
