import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isFolder } from '../bench/readers/files.mjs'
import { Stop } from '../stop.mjs'
import { MODEL_FILE } from './module.mjs'

/** @typedef {{ data: string, out: string, isCheck: boolean }} Options paths are absolute */

const ROOT = join(import.meta.dirname, '../..')

/**
 * @param {string[]} args those of the command line
 * @param {string[]} sets the benchmarks: all of them are needed
 * @returns {Options}
 * @throws {Stop} when they do not say what to do
 */
export function readOptions(args, sets) {
  const { data: folder, out, check: isCheck = false } = parse(args)
  if (!folder) throw new Stop('Say where the benchmarks are: npm run train -- --data FOLDER.')
  const data = fromHere(folder)
  for (const path of [data, ...sets.map(set => join(data, set))]) {
    if (!isFolder(path)) throw new Stop(`There is no folder ${path}: the model wants ${sets.join(', ')}.`)
  }
  if (isCheck && out !== undefined) throw new Stop('--check writes nothing: leave out --out.')
  return { data, out: out === undefined ? join(ROOT, MODEL_FILE) : writable(fromHere(out)), isCheck }
}

/** @param {string[]} args */
function parse(args) {
  const string = { type: /** @type {const} */ ('string') }
  try {
    return parseArgs({ args, options: { data: string, out: string, check: { type: 'boolean' } } }).values
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error))
  }
}

/** @param {string} path as the person wrote it: npm moves to the top of the project, they were somewhere else */
function fromHere(path) {
  const { INIT_CWD = '.' } = process.env
  return resolve(INIT_CWD, path)
}

/**
 * Makes the file's folder now: a run of minutes should not end in vain.
 *
 * @param {string} file
 */
function writable(file) {
  if (isFolder(file)) throw new Stop(`--out wants a file, and ${file} is a folder.`)
  try {
    mkdirSync(dirname(file), { recursive: true })
    return file
  } catch {
    throw new Stop(`The folder ${dirname(file)} cannot be made.`)
  }
}
