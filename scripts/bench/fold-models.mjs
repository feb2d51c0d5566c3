import { readFileSync } from 'node:fs'
import { CommandError } from '../command.mjs'
import { FOLDS, foldOf } from '../train/folds.mjs'

/**
 * @typedef {import('../../src/article/passages/model-format.ts').PassageModel} PassageModel
 * @typedef {import('./datasets/page.mjs').BenchPage} BenchPage
 */

/**
 * Reads the models that training wrote with `--parts`. Each was trained without one part (fold) of the hosts.
 *
 * @param {string} file
 * @returns {(page: BenchPage) => PassageModel} finds the model that has not seen the host of a page
 * @throws {CommandError} when the file does not hold these models
 */
export function readFoldModels(file) {
  const models = modelsIn(file)
  return page => {
    const model = models[foldOf(page)]
    if (!model) throw new Error(`No model for ${page.id}.`)
    return model
  }
}

/**
 * @param {string} file
 * @returns {PassageModel[]}
 */
function modelsIn(file) {
  const models = parseFile(file)
  if (Array.isArray(models) && models.length === FOLDS && models.every(isModel)) return models
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
 * @returns {value is PassageModel}
 */
function isModel(value) {
  return typeof value === 'object' && value !== null && 'features' in value && 'trees' in value
}
