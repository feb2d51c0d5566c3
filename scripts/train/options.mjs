import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CommandError } from '../command.mjs'
import { isFolder } from '../files.mjs'
import { fromUserFolder, ROOT, writableFile } from '../paths.mjs'
import { MODEL_FILE } from './module.mjs'

/**
 * @typedef {{ data: string, out: string, parts: string | undefined, isCheck: boolean }} Options paths are absolute
 */

/**
 * @param {string[]} args the command line
 * @param {string[]} sets names of the benchmarks, all of which are needed
 * @returns {Options}
 * @throws {CommandError} when they are incomplete or contradict each other
 */
export function readOptions(args, sets) {
  const { data: folder, out, parts, check: isCheck = false } = parse(args)
  if (!folder) throw new CommandError('Name the folder of the benchmarks: npm run train -- --data FOLDER.')
  const data = fromUserFolder(folder)
  for (const path of [data, ...sets.map(set => join(data, set))]) {
    if (!isFolder(path))
      throw new CommandError(`There is no folder ${path}: training needs ${sets.join(', ')}.`)
  }
  if (isCheck && (out ?? parts) !== undefined) {
    throw new CommandError('--check writes nothing: leave out --out and --parts.')
  }
  return {
    data,
    out: out === undefined ? join(ROOT, MODEL_FILE) : writableFile('--out', out),
    parts: parts === undefined ? undefined : writableFile('--parts', parts),
    isCheck,
  }
}

/** @param {string[]} args */
function parse(args) {
  const string = { type: /** @type {const} */ ('string') }
  try {
    const options = /** @type {const} */ ({
      data: string,
      out: string,
      parts: string,
      check: { type: 'boolean' },
    })
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error))
  }
}
