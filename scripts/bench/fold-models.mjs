import { readFileSync } from 'node:fs'
import { CommandError } from '../command.mjs'
import { FOLDS, foldOf } from '../train/folds.mjs'

/**
 * @typedef {import('./systems.ts').Models} Models
 * @typedef {import('./datasets/page.mjs').BenchPage} BenchPage
 */

/**
 * Reads the models that training wrote with `--parts`. Each pair was trained without one part (fold) of the hosts.
 *
 * @param {string} file
 * @returns {(page: BenchPage) => Models} finds the models that have not seen the host of a page
 * @throws {CommandError} when the file does not hold these models
 */
export function readFoldModels(file) {
  const parts = modelsIn(file)
  return page => {
    const models = parts[foldOf(page)]
    if (!models) throw new Error(`No models for ${page.id}.`)
    return models
  }
}

/**
 * @param {string} file
 * @returns {Models[]}
 */
function modelsIn(file) {
  const parts = parseFile(file)
  if (Array.isArray(parts) && parts.length === FOLDS && parts.every(arePair)) return parts
  throw new CommandError(`${file} does not hold what npm run train writes with --parts.`)
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function parseFile(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

/**
 * @param {unknown} value
 * @returns {value is Models}
 */
function arePair(value) {
  if (typeof value !== 'object' || value === null || !('first' in value) || !('second' in value)) return false
  return isModel(value.first) && isModel(value.second)
}

/** @param {unknown} value */
function isModel(value) {
  return typeof value === 'object' && value !== null && 'features' in value && 'trees' in value
}
