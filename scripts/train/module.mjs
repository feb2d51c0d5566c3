import { formatSource } from '../format-source.mjs'
import { BENCHMARKS } from './benchmarks.mjs'

/** @typedef {import('../../src/article/passages/model-format.ts').PassageModel} PassageModel */

/** The module of the passage model, relative to the project. */
export const MODEL_FILE = 'src/rules/passage-model.ts'

/**
 * @param {PassageModel} model
 * @param {{ fingerprint: string, seed: number, pages: number }} origin
 * @returns {string} the formatted source of the module
 */
export function moduleOf(model, { fingerprint, seed, pages }) {
  const source = `${originOf('train', [`Data: ${pages} pages, SHA-256 ${fingerprint}`, `Seed: ${seed}`])}
import type { PassageModel } from '../article/passages/model-format'

export const passageModel: PassageModel = ${JSON.stringify(model)}
`
  return formatSource(source, MODEL_FILE)
}

/**
 * @param {string} command the npm script that makes the module
 * @param {readonly string[]} lines about the data
 * @returns {string} the comment at the top of a trained module: the credits, and the data that it was made from
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
