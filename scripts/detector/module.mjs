import { formatted } from '../formatted.mjs'
import { originOf } from '../train/module.mjs'

/** @typedef {import('../../src/domain/page-rules.ts').PageModel} PageModel */

/** Where the product has its model, relative to the project. */
export const MODEL_FILE = 'src/rules/page-model.ts'

/**
 * @param {PageModel} model
 * @param {{ fingerprint: string, pages: number }} origin
 * @returns {string} a module, as the project's formatter has it
 */
export function moduleOf(model, { fingerprint, pages }) {
  const source = `${originOf('train-detector', [`Data: ${pages} pages, SHA-256 ${fingerprint}`])}
import type { PageModel } from '../domain/page-rules'

/** What one unit of each feature adds to the log of the odds that a page is an article; those without a part add nothing. */
export const pageModel: PageModel = ${JSON.stringify(model)}
`
  return formatted(source, MODEL_FILE)
}
