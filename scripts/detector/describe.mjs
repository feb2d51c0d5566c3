import { visitPages } from '../bench/visits.mjs'
import { CommandError } from '../command.mjs'

/**
 * @typedef {import('../bench/detect/in-page.ts').Described} Described
 * @typedef {import('../bench/datasets/page.mjs').BenchPage} BenchPage
 */

/**
 * Describes pages with the product's own code, each loaded in Chromium at its own address.
 *
 * @param {{ executablePath: string, pages: BenchPage[], onDone: (done: number) => void }} work
 * @returns {Promise<Pick<Described, 'outline' | 'texts' | 'read'>[]>} in the order of the pages
 * @throws {CommandError} when a page cannot be described; leaving it out would give another model, unnoticed
 */
export async function describeAll({ executablePath, pages, onDone }) {
  const callOn = (/** @type {number} */ index) => `describeHere(${JSON.stringify(pages[index]?.url)})`
  /** @type {(error: string) => Described} */
  const failed = error => ({ outline: null, texts: null, read: null, error })
  const outcomes = await visitPages({ executablePath, pages, callOn, failed, onDone })
  return outcomes.map(({ outline, texts, read, error }, at) => {
    if (error !== null) throw new CommandError(`${pages[at]?.id} cannot be described: ${error}`)
    return { outline, texts, read }
  })
}
