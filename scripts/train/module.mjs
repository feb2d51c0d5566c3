import { formatted } from '../formatted.mjs'
import { BENCHMARKS } from './benchmarks.mjs'

/** @typedef {import('../../src/article/passages/model-format.ts').PassageModel} PassageModel */

/** Where the product has its model, relative to the project. */
export const MODEL_FILE = 'src/rules/passage-model.ts'

/**
 * @param {PassageModel} model
 * @param {{ fingerprint: string, seed: number, pages: number }} origin
 * @returns {string} a module, as the project's formatter has it
 */
export function moduleOf(model, { fingerprint, seed, pages }) {
  const source = `${originOf('train', [`Data: ${pages} pages, SHA-256 ${fingerprint}`, `Seed: ${seed}`])}
import type { PassageModel } from '../article/passages/model-format'

export const passageModel: PassageModel = ${JSON.stringify(model)}
`
  return formatted(source, MODEL_FILE)
}

/**
 * @param {string} command what makes the module
 * @param {readonly string[]} lines about the data
 * @returns {string} the comment that a learned module opens with: who is to be thanked, and from what it was made
 */
export function originOf(command, lines) {
  const benchmarks = BENCHMARKS.map(([first, ...more]) => [
    ` * - ${first}`,
    ...more.map(line => ` *   ${line}`),
  ])
  return `/*
 * Made by a program, not by hand: npm run ${command} -- --data DIR
 *
 * It was trained on pages of public benchmarks:
${benchmarks.flat().join('\n')}
 *
${lines.map(line => ` * ${line}`).join('\n')}
 */`
}
