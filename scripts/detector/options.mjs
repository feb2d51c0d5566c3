import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CommandError } from '../command.mjs'
import { isFolder } from '../files.mjs'
import { fromUserFolder, ROOT, writableFile } from '../paths.mjs'
import { MODEL_FILE } from './module.mjs'

/**
 * @param {string[]} args the command line
 * @param {string[]} sets names of the benchmarks, all of which are needed
 * @returns {{ data: string, out: string }} absolute paths
 * @throws {CommandError} when they are incomplete
 */
export function readOptions(args, sets) {
  const { data: folder, out } = parse(args)
  if (!folder)
    throw new CommandError('Name the folder of the benchmarks: npm run train-detector -- --data FOLDER.')
  const data = fromUserFolder(folder)
  for (const path of [data, ...sets.map(set => join(data, set))]) {
    if (!isFolder(path))
      throw new CommandError(`There is no folder ${path}: training needs ${sets.join(', ')}.`)
  }
  return { data, out: out === undefined ? join(ROOT, MODEL_FILE) : writableFile('--out', out) }
}

/** @param {string[]} args */
function parse(args) {
  const string = { type: /** @type {const} */ ('string') }
  try {
    return parseArgs({ args, options: { data: string, out: string } }).values
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error))
  }
}
