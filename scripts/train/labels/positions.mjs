/**
 * Where in a truth a passage may stand.
 *
 * @typedef {{ share: number, places: number[] }} Whereabouts `share` of the passage's runs of words that the truth
 *   has, 0 to 1; `places`, as numbers of words before them in the truth, the likeliest first
 */

/** Words in a run. */
const RUN = 4
/** Places that are kept of a run, and of a passage that is looked for word by word. */
const MOST_PLACES = 6
/** Places that are kept of a passage that is found by its runs. */
const MOST_CANDIDATES = 4
/** A passage of which the truth has less than this share of its runs has no place there. */
const LEAST_SHARE = 0.5
/** Letters; fewer words than a run has, but so long, are looked for all over the truth too. */
const TELLING_LETTERS = 24

/** @type {Whereabouts} */
export const NOWHERE = { share: 0, places: [] }

/**
 * Whether a passage says enough to be known wherever it stands.
 *
 * @param {string[]} words
 */
export function isTelling(words) {
  return words.length >= RUN || words.join('').length >= TELLING_LETTERS
}

/**
 * Looks for a passage all over a truth. What the truth has with a word more, less or other is found by its runs.
 *
 * @param {string[]} truth its words
 * @returns {(words: string[]) => Whereabouts}
 */
export function createFinder(truth) {
  const placesOfRun = indexRuns(truth)
  return words => {
    if (words.length >= RUN) return findByRuns(words, placesOfRun)
    const places = findExactly(words, truth, 0, truth.length)
    return { share: places.length > 0 ? 1 : 0, places }
  }
}

/**
 * @param {string[]} words
 * @param {string[]} truth
 * @param {number} from the first word where they may begin
 * @param {number} end one past the last where they may end
 * @returns {number[]} where exactly these words stand, the first few places
 */
export function findExactly(words, truth, from, end) {
  const places = []
  const last = Math.min(truth.length, end) - words.length
  for (let place = Math.max(0, from); place <= last && places.length < MOST_PLACES; place++) {
    if (words.every((word, at) => truth[place + at] === word)) places.push(place)
  }
  return places
}

/** @param {string[]} words */
function indexRuns(words) {
  /** @type {Map<string, number[]>} */
  const placesOfRun = new Map()
  runsOf(words).forEach((run, at) => {
    const places = placesOfRun.get(run)
    if (!places) placesOfRun.set(run, [at])
    else if (places.length < MOST_PLACES) places.push(at)
  })
  return placesOfRun
}

/**
 * Every run that is found votes for the place where the passage would begin.
 *
 * @param {string[]} words
 * @param {Map<string, number[]>} placesOfRun
 * @returns {Whereabouts}
 */
function findByRuns(words, placesOfRun) {
  /** @type {Map<number, number>} */
  const votes = new Map()
  const runs = runsOf(words)
  let found = 0
  runs.forEach((run, at) => {
    const places = placesOfRun.get(run)
    if (!places) return
    found++
    for (const place of places) votes.set(place - at, (votes.get(place - at) ?? 0) + 1)
  })
  const share = found / runs.length
  if (share < LEAST_SHARE) return { share, places: [] }
  const ranked = [...votes].sort(([, some], [, others]) => others - some).slice(0, MOST_CANDIDATES)
  return { share, places: ranked.map(([place]) => Math.max(0, place)) }
}

/** @param {string[]} words */
function runsOf(words) {
  const starts = Math.max(words.length - RUN + 1, 0)
  return Array.from({ length: starts }, (_, at) => words.slice(at, at + RUN).join(' '))
}
