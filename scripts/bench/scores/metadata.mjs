/** @typedef {import('../datasets/page.mjs').Truth} Truth */

/**
 * What a system says of an article beside its text.
 *
 * @typedef {{ title?: string | null, byline?: string | null, published?: string | null }} Metadata
 */

/**
 * Whether each is right; undefined where the benchmark does not say what would be.
 *
 * @typedef {{ title: boolean | undefined, author: boolean | undefined, date: boolean | undefined }} Verdict
 */

/**
 * Title: the same but for case, punctuation, space and signs that nobody sees, such as soft hyphens. Author: every word of the truth is in the byline, which may
 * say more. Date: the same day as it is written, whatever the time and its zone.
 *
 * @param {Metadata} metadata
 * @param {Truth} truth
 * @returns {Verdict}
 */
export function judgeMetadata(metadata, truth) {
  const title = plain(truth.title)
  const author = plain([truth.author ?? ''].flat().join(' '))
  const date = dayOf(truth.date)
  const byline = new Set(plain(metadata.byline).split(' '))
  return {
    title: truth.title ? plain(metadata.title) === title : undefined,
    author: author ? author.split(' ').every(word => byline.has(word)) : undefined,
    date: date ? dayOf(metadata.published) === date : undefined,
  }
}

/**
 * @param {Verdict[]} verdicts
 * @returns {{ title: number | null, author: number | null, date: number | null }} of each the share that is right,
 *   0 to 1; null where no page says
 */
export function sumUpMetadata(verdicts) {
  const share = (/** @type {keyof Verdict} */ part) => {
    const known = verdicts.map(verdict => verdict[part]).filter(right => right !== undefined)
    return known.length > 0 ? known.filter(Boolean).length / known.length : null
  }
  return { title: share('title'), author: share('author'), date: share('date') }
}

/** @param {string | null | undefined} text */
function plain(text) {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
}

/**
 * @param {string | null | undefined} date
 * @returns {string} as in 2026-01-31; empty when it is no date
 */
function dayOf(date) {
  if (!date) return ''
  const written = /\d{4}-\d\d-\d\d/.exec(date)
  if (written) return written[0]
  const time = new Date(date)
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10)
}
