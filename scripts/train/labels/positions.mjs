/**
 * Where in a truth a passage may be.
 *
 * @typedef {{ share: number, positions: number[] }} Match `share` of the passage's runs of words that are in the truth,
 *   0 to 1; `positions` as the number of words before them in the truth, likeliest first
 */

/** Words in a run. */
const RUN = 4
/** Positions that are kept of a run, and of a passage that is searched word by word. */
const MAX_POSITIONS = 6
/** Positions that are kept of a passage that is found by its runs. */
const MAX_CANDIDATES = 4
/** A passage with a smaller share of its runs in the truth has no position there. */
const MIN_SHARE = 0.5
/** Letters; a passage this long is searched all over the truth even when it has fewer words than a run. */
const TELLING_LETTERS = 24

/** @type {Match} */
export const NO_MATCH = { share: 0, positions: [] }

/**
 * Whether a passage is distinctive enough to be found anywhere in the truth.
 *
 * @param {string[]} words
 */
export function isTelling(words) {
  return words.length >= RUN || words.join('').length >= TELLING_LETTERS
}

/**
 * Searches a passage all over a truth. One that differs there by a few words is found by its runs of words.
 *
 * @param {string[]} truth its words
 * @returns {(words: string[]) => Match}
 */
export function createFinder(truth) {
  const positionsOfRun = indexRuns(truth)
  return words => {
    if (words.length >= RUN) return findByRuns(words, positionsOfRun)
    const positions = findExactly(words, truth, 0, truth.length)
    return { share: positions.length > 0 ? 1 : 0, positions }
  }
}

/**
 * @param {string[]} words
 * @param {string[]} truth
 * @param {number} from the first word where they may start
 * @param {number} end the first word after the range
 * @returns {number[]} the first few positions of exactly these words
 */
export function findExactly(words, truth, from, end) {
  const positions = []
  const last = Math.min(truth.length, end) - words.length
  for (let position = Math.max(0, from); position <= last && positions.length < MAX_POSITIONS; position++) {
    if (words.every((word, at) => truth[position + at] === word)) positions.push(position)
  }
  return positions
}

/** @param {string[]} words */
function indexRuns(words) {
  /** @type {Map<string, number[]>} */
  const positionsOfRun = new Map()
  runsOf(words).forEach((run, at) => {
    const positions = positionsOfRun.get(run)
    if (!positions) positionsOfRun.set(run, [at])
    else if (positions.length < MAX_POSITIONS) positions.push(at)
  })
  return positionsOfRun
}

/**
 * Every run that is found votes for the position where the passage would start.
 *
 * @param {string[]} words
 * @param {Map<string, number[]>} positionsOfRun
 * @returns {Match}
 */
function findByRuns(words, positionsOfRun) {
  /** @type {Map<number, number>} */
  const votes = new Map()
  const runs = runsOf(words)
  let found = 0
  runs.forEach((run, at) => {
    const positions = positionsOfRun.get(run)
    if (!positions) return
    found++
    for (const position of positions) votes.set(position - at, (votes.get(position - at) ?? 0) + 1)
  })
  const share = found / runs.length
  if (share < MIN_SHARE) return { share, positions: [] }
  const ranked = [...votes].sort(([, one], [, other]) => other - one).slice(0, MAX_CANDIDATES)
  return { share, positions: ranked.map(([position]) => Math.max(0, position)) }
}

/** @param {string[]} words */
function runsOf(words) {
  const starts = Math.max(words.length - RUN + 1, 0)
  return Array.from({ length: starts }, (_, at) => words.slice(at, at + RUN).join(' '))
}
