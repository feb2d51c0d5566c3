import { join } from 'node:path'
import { CommandError } from '../../command.mjs'
import { isFolder } from '../../files.mjs'
import { NOWHERE } from '../datasets/page.mjs'
import { readWcxb } from '../datasets/wcxb.mjs'
import { readSet } from '../sets.mjs'

/** @typedef {import('../datasets/page.mjs').BenchPage} BenchPage */

/**
 * Reads what the detector is asked about: of wcxb the pages of all types, of the other benchmarks their articles.
 * Pages of an unknown address are left out, since the address is half of what there is to see.
 *
 * @param {string} data the folder with the folders of the benchmarks
 * @param {string} set
 * @returns {BenchPage[]}
 * @throws {CommandError} when its folder is not there, or not as that benchmark is published
 */
export function readAllTypes(data, set) {
  const folder = join(data, set)
  // The same complaint as for the other views, where it is not there.
  const pages = set === 'wcxb' && isFolder(folder) ? readWcxb(folder) : readSet(data, set)
  const known = pages.filter(({ url }) => url !== NOWHERE)
  if (known.length === 0)
    throw new CommandError(`There is no page of ${set} in ${folder} whose address is known.`)
  return known
}

/**
 * What a page counts as in the figures.
 *
 * @param {string} set
 * @param {BenchPage} page
 * @returns {string} wcxb's type; for a page of another benchmark, all of them articles, its name
 */
export function rowOf(set, { truth }) {
  return set === 'wcxb' ? (truth.type ?? 'article') : set
}
