import { formatted } from '../formatted.mjs'
import { originOf } from '../train/module.mjs'

/** @typedef {import('./learn.mjs').Learned} Learned */

/** Where the product has its models, relative to the project. */
export const MODEL_FILE = 'src/rules/page-model.ts'

/**
 * @param {Pick<Learned, 'pageModel' | 'readModel'>} models
 * @param {{ fingerprint: string, pages: number }} origin
 * @returns {string} a module, as the project's formatter has it
 */
export function moduleOf({ pageModel, readModel }, { fingerprint, pages }) {
  const source = `${originOf('train-detector', [`Data: ${pages} pages, SHA-256 ${fingerprint}`])}
import type { PageModel, ReadModel } from '../detection/types'

/** The model of the first look: what one unit of each feature adds to the log odds that a page is an article. */
export const pageModel: PageModel = ${JSON.stringify(pageModel)}

/** The model of the second look, at the extracted article. */
export const readModel: ReadModel = ${JSON.stringify(readModel)}
`
  return formatted(source, MODEL_FILE)
}
