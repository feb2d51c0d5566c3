/** @typedef {import('../datasets/page.mjs').Truth} Truth */

/**
 * What a system says about an article besides its text.
 *
 * @typedef {{ title?: string | null, byline?: string | null, published?: string | null }} Metadata
 */

/**
 * Whether each is right; undefined where the benchmark does not know.
 *
 * @typedef {{ title: boolean | undefined, author: boolean | undefined, date: boolean | undefined }} Verdict
 */

/**
 * Compares metadata with the truth. A title may differ in case, punctuation, spaces and invisible characters such as
 * soft hyphens. A byline must hold every word of the author's name and may hold more. A date must be the same day as
 * written, whatever the time and its zone.
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
 * @returns {{ title: number | null, author: number | null, date: number | null }} the share of each that is right,
 *   0 to 1; null when no page knows it
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
 * @returns {string} as in 2026-01-31; empty when it is not a date
 */
function dayOf(date) {
  if (!date) return ''
  const isoDay = /\d{4}-\d\d-\d\d/.exec(date)
  if (isoDay) return isoDay[0]
  const time = new Date(date)
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10)
}
