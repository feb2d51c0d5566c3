import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isFolder } from './bench/readers/files.mjs'
import { Stop } from './stop.mjs'

/** @param {string} path as the person wrote it: npm moves to the top of the project, they were somewhere else */
export function fromHere(path) {
  const { INIT_CWD = '.' } = process.env
  return resolve(INIT_CWD, path)
}

/**
 * Makes a folder now: a run of minutes should not end in vain.
 *
 * @param {string} folder
 * @returns {string} it
 * @throws {Stop} when it cannot be made
 */
export function writableFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch {
    throw new Stop(`The folder ${folder} cannot be made.`)
  }
}

/**
 * Makes a file's folder now.
 *
 * @param {string} option that asks for it
 * @param {string} path as the person wrote it
 * @returns {string} its whole path
 * @throws {Stop} when it cannot be written
 */
export function writableFile(option, path) {
  const file = fromHere(path)
  if (isFolder(file)) throw new Stop(`${option} wants a file, and ${file} is a folder.`)
  writableFolder(dirname(file))
  return file
}
