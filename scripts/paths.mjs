import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CommandError } from './command.mjs'
import { isFolder } from './files.mjs'

/** The top folder of the project. */
export const ROOT = join(import.meta.dirname, '..')

/**
 * Resolves a path as the user typed it. npm runs scripts in the top folder of the project; INIT_CWD is where the
 * user ran npm.
 *
 * @param {string} path
 * @returns {string} absolute
 */
export function fromUserFolder(path) {
  const { INIT_CWD = '.' } = process.env
  return resolve(INIT_CWD, path)
}

/**
 * Creates a folder before the work starts, so that a run of minutes does not fail at its end.
 *
 * @param {string} folder
 * @returns {string} the same folder
 * @throws {CommandError} when it cannot be created
 */
export function writableFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch {
    throw new CommandError(`The folder ${folder} cannot be created.`)
  }
}

/**
 * Creates the folder of a result file before the work starts.
 *
 * @param {string} option the option that names the file, for the message
 * @param {string} path as the user typed it
 * @returns {string} the absolute path of the file
 * @throws {CommandError} when it cannot be written
 */
export function writableFile(option, path) {
  const file = fromUserFolder(path)
  if (isFolder(file)) throw new CommandError(`${option} needs a file, but ${file} is a folder.`)
  writableFolder(dirname(file))
  return file
}
