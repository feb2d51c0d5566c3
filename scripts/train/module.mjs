import { formatSource } from '../format-source.mjs'
import { BENCHMARKS } from './benchmarks.mjs'

/** @typedef {import('../../src/article/passages/model-format.ts').PassageModel} PassageModel */

/** The modules of the models, and what they export. */
export const MODULES = {
  first: { file: 'passage-model.ts', name: 'passageModel' },
  second: { file: 'second-model.ts', name: 'secondModel' },
}

/**
 * @param {keyof typeof MODULES} which
 * @param {PassageModel} model
 * @param {{ fingerprint: string, seed: number, pages: number }} origin
 * @returns {string} the formatted source of the module
 */
export function moduleOf(which, model, { fingerprint, seed, pages }) {
  const source = `${originOf('train', [`Data: ${pages} pages, SHA-256 ${fingerprint}`, `Seed: ${seed}`])}
import type { PassageModel } from '../../article/passages/model-format'

export const ${MODULES[which].name}: PassageModel = ${JSON.stringify(model)}
`
  return formatSource(source, `src/rules/models/${MODULES[which].file}`)
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
