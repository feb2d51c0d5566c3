import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isFolder } from '../bench/readers/files.mjs'
import { fromHere, writableFile } from '../paths.mjs'
import { Stop } from '../stop.mjs'
import { MODEL_FILE } from './module.mjs'

const ROOT = join(import.meta.dirname, '../..')

/**
 * @param {string[]} args those of the command line
 * @param {string[]} sets the benchmarks: all of them are needed
 * @returns {{ data: string, out: string }} absolute paths
 * @throws {Stop} when they do not say what to do
 */
export function readOptions(args, sets) {
  const { data: folder, out } = parse(args)
  if (!folder) throw new Stop('Say where the benchmarks are: npm run train-detector -- --data FOLDER.')
  const data = fromHere(folder)
  for (const path of [data, ...sets.map(set => join(data, set))]) {
    if (!isFolder(path)) throw new Stop(`There is no folder ${path}: the detector wants ${sets.join(', ')}.`)
  }
  return { data, out: out === undefined ? join(ROOT, MODEL_FILE) : writableFile('--out', out) }
}

/** @param {string[]} args */
function parse(args) {
  const string = { type: /** @type {const} */ ('string') }
  try {
    return parseArgs({ args, options: { data: string, out: string } }).values
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error))
  }
}
