import { formatSource } from '../format-source.mjs'
import { originOf } from '../train/module.mjs'

/** @typedef {import('./learn.mjs').Learned} Learned */

/** The module of both models, relative to the project. */
export const MODEL_FILE = 'src/rules/page-model.ts'

/**
 * @param {Pick<Learned, 'pageModel' | 'readModel'>} models
 * @param {{ fingerprint: string, pages: number }} origin
 * @returns {string} the formatted source of the module
 */
export function moduleOf({ pageModel, readModel }, { fingerprint, pages }) {
  const source = `${originOf('train-detector', [`Data: ${pages} pages, SHA-256 ${fingerprint}`])}
import type { PageModel, ReadModel } from '../detection/types'

/** The model of the first look: what one unit of each feature adds to the log odds that a page is an article. */
export const pageModel: PageModel = ${JSON.stringify(pageModel)}

/** The model of the second look, at the extracted article. */
export const readModel: ReadModel = ${JSON.stringify(readModel)}
`
  return formatSource(source, MODEL_FILE)
}
