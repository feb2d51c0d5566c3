import { UNKNOWN_ADDRESS } from '../bench/datasets/page.mjs'

/** Number of parts into which hosts are split; for each part there is a model that has not seen it. */
export const FOLDS = 5

/** The host of pages whose benchmark does not know their address. */
const UNKNOWN_HOST = new URL(UNKNOWN_ADDRESS).hostname

/**
 * Finds the part of a page. All pages of a host are in one part: they are made alike, so a model that has seen one of
 * them would do too well on the others. A page of an unknown host is sorted by its id.
 *
 * @param {{ url: string, id: string }} page
 * @returns {number} 0 to `FOLDS` - 1
 */
export function foldOf({ url, id }) {
  const host = new URL(url).hostname.replace(/^www\./, '')
  return hashOf(host === UNKNOWN_HOST ? id : host) % FOLDS
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
