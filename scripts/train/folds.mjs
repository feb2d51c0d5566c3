/** Parts that the hosts are split into: each part is once what a model has not seen. */
export const FOLDS = 5

/** What benchmarks that do not tell where a page is from have in its place. */
const NOWHERE = 'example.org'

/**
 * The part that a page is in. Pages of one host are in one part: they are made alike, and who has seen one of them
 * has half seen the others. A page of an unknown host stands for itself.
 *
 * @param {{ url: string, id: string }} page
 * @returns {number} from 0 up to `FOLDS`
 */
export function foldOf({ url, id }) {
  const host = new URL(url).hostname.replace(/^www\./, '')
  return hashOf(host === NOWHERE ? id : host) % FOLDS
}

/**
 * FNV-1a, in 32 bits.
 *
 * @param {string} text
 */
function hashOf(text) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
