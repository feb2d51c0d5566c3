import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {import('./runner.mjs').Result} Result */

/**
 * Writes texts in the layout of scrapinghub/article-extraction-benchmark, so that its evaluate.py can score them:
 * `SET/output/SYSTEM.json` and, unless the file exists or the truth is not a text, `SET/ground-truth.json`.
 *
 * @param {string} folder
 * @param {string} set
 * @param {string[]} systems
 * @param {Result[]} results of all pages of the set
 */
export function writePredictions(folder, set, systems, results) {
  const output = join(folder, set, 'output')
  mkdirSync(output, { recursive: true })
  for (const system of systems) {
    const bodies = results.map(({ page, outcomes }) => [
      page.id,
      { articleBody: outcomes[system]?.text ?? '' },
    ])
    writeJson(join(output, `${system}.json`), Object.fromEntries(bodies))
  }
  const truthFile = join(folder, set, 'ground-truth.json')
  const truths = results.flatMap(({ page: { id, url, truth } }) =>
    truth.text === undefined ? [] : [[id, { articleBody: truth.text, url }]],
  )
  if (truths.length > 0 && !existsSync(truthFile)) writeJson(truthFile, Object.fromEntries(truths))
}

/**
 * @param {string} file
 * @param {unknown} value
 */
export function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`)
}
