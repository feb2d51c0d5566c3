import { join } from 'node:path'
import { CommandError } from '../../command.mjs'
import { isFolder } from '../../files.mjs'
import { UNKNOWN_ADDRESS } from '../datasets/page.mjs'
import { readWcxb } from '../datasets/wcxb.mjs'
import { readSet } from '../sets.mjs'

/** @typedef {import('../datasets/page.mjs').BenchPage} BenchPage */

/**
 * Reads the pages for the detector: of wcxb those of all types, of the other benchmarks their articles. Pages of an
 * unknown address are left out, because the address is half of what the detector goes by.
 *
 * @param {string} data the folder that holds the benchmarks
 * @param {string} set
 * @returns {BenchPage[]}
 * @throws {CommandError} when its folder is missing or does not have the layout of the benchmark
 */
export function readAllTypes(data, set) {
  const folder = join(data, set)
  // A missing folder is left to readSet, so that the message is the same as for the other views.
  const pages = set === 'wcxb' && isFolder(folder) ? readWcxb(folder) : readSet(data, set)
  const known = pages.filter(({ url }) => url !== UNKNOWN_ADDRESS)
  if (known.length === 0)
    throw new CommandError(`There are no pages of ${set} with a known address in ${folder}.`)
  return known
}

/**
 * Names the row of the figures in which a page counts.
 *
 * @param {string} set
 * @param {BenchPage} page
 * @returns {string} the page type of wcxb; for other benchmarks, which have articles only, the name of the benchmark
 */
export function rowOf(set, { truth }) {
  return set === 'wcxb' ? (truth.type ?? 'article') : set
}
