import { foldOf } from '../train/folds.mjs'

/** Parts of the hosts whose pages may be looked at while rules are made; the others only judge. */
const LOOKED_AT = 3

/**
 * Splits pages by their hosts, so that a rule that was made while looking at some is judged by others.
 *
 * @template {{ url: string, id: string }} Page
 * @param {'all' | 'look' | 'judge'} hosts
 * @param {Page[]} pages
 * @returns {Page[]} of these hosts
 */
export function ofHosts(hosts, pages) {
  if (hosts === 'all') return pages
  return pages.filter(page => foldOf(page) < LOOKED_AT === (hosts === 'look'))
}
