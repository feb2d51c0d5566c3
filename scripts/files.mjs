import { readdirSync, readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { CommandError } from './command.mjs'

/**
 * @param {string} file
 * @returns {Record<string, any>} the object in the JSON file
 * @throws {CommandError} when there is no such file or it does not hold an object
 */
export function readJsonObject(file) {
  const value = parse(file, readBytes(file).toString('utf8'))
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new CommandError(`${file} does not hold a JSON object.`)
}

/**
 * @param {string} file where the text comes from, for the message
 * @param {string} text
 * @returns {unknown}
 */
function parse(file, text) {
  try {
    return JSON.parse(text)
  } catch {
    throw new CommandError(`${file} is not valid JSON.`)
  }
}

/**
 * @param {string} file gzip of UTF-8
 * @throws {CommandError} when there is no such file or it is not gzip
 */
export function readGzip(file) {
  const bytes = readBytes(file)
  try {
    return gunzipSync(bytes).toString('utf8')
  } catch {
    throw new CommandError(`${file} cannot be unpacked.`)
  }
}

/**
 * @param {string} file
 * @throws {CommandError} when it cannot be read
 */
export function readBytes(file) {
  try {
    return readFileSync(file)
  } catch {
    throw new CommandError(`The file ${file} cannot be read.`)
  }
}

/**
 * @param {string} folder
 * @returns {string[]} the names in it, sorted
 * @throws {CommandError} when there is no such folder
 */
export function namesIn(folder) {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw new CommandError(`The folder ${folder} cannot be read.`)
  }
}

/** @param {string} path */
export function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** @param {string} path */
export function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
