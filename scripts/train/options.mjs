import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CommandError } from '../command.mjs'
import { isFolder } from '../files.mjs'
import { fromUserFolder, ROOT, writableFile, writableFolder } from '../paths.mjs'

/** Where the models are written by default, relative to the project. */
const MODEL_FOLDER = 'src/rules/models'

/**
 * @typedef {{
 *   data: string,
 *   out: string,
 *   parts: string | undefined,
 *   samples: string | undefined,
 *   isCheck: boolean,
 * }} Options paths are absolute; `out` is a folder
 */

/**
 * @param {string[]} args the command line
 * @param {string[]} sets names of the benchmarks, all of which are needed
 * @returns {Options}
 * @throws {CommandError} when they are incomplete or contradict each other
 */
export function readOptions(args, sets) {
  const { data: folder, out, parts, samples, check: isCheck = false } = parse(args)
  if (!folder) throw new CommandError('Name the folder of the benchmarks: npm run train -- --data FOLDER.')
  const data = fromUserFolder(folder)
  for (const path of [data, ...sets.map(set => join(data, set))]) {
    if (!isFolder(path))
      throw new CommandError(`There is no folder ${path}: training needs ${sets.join(', ')}.`)
  }
  if (isCheck && (out ?? parts ?? samples) !== undefined) {
    throw new CommandError('--check writes nothing: leave out --out, --parts and --samples.')
  }
  return {
    data,
    out: out === undefined ? join(ROOT, MODEL_FOLDER) : writableFolder(fromUserFolder(out)),
    parts: parts === undefined ? undefined : writableFile('--parts', parts),
    samples: samples === undefined ? undefined : writableFile('--samples', samples),
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
      samples: string,
      check: { type: 'boolean' },
    })
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error))
  }
}
