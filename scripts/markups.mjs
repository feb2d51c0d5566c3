// npm run markups -- [--count N] [--seed S] [--words seen,heldOut] [--json FILE] [--show N]: writes invented articles in
// varied markup, shows each in Chromium, and says how many are shown right and what those that are not have in common.
import { parseArgs } from 'node:util'
import { writeJson } from './bench/predictions.mjs'
import { createProgress } from './bench/progress.mjs'
import { CommandError, runCommand } from './command.mjs'
import { writableFile } from './paths.mjs'
import { prepare } from './prepare.mjs'

const WORDS = /** @type {const} */ (['seen', 'heldOut'])
/** Traits that are listed for each set of words. */
const LISTED = 25

await runCommand(async () => {
  const options = readOptions()
  const { chromium } = prepare({ browsers: 'chromium' })
  // Imported only now, because prepare() may just have installed the packages that they need.
  const { openCaseBrowser } = await import('./cases/case-browser.mjs')
  const { judgeMarkups } = await import('./markups/measure.mjs')
  const { describeMarkups } = await import('./markups/report.mjs')
  const { sampleTraits } = await import('./markups/traits.mjs')
  const progress = createProgress(process.stderr, options.count * options.words.length)
  const browser = await openCaseBrowser(chromium)
  /** @type {Record<string, import('./markups/measure.mjs').Judged[]>} */
  const judged = {}
  try {
    for (const [at, words] of options.words.entries()) {
      const traits = sampleTraits(words, options.count, options.seed)
      judged[words] = await judgeMarkups(browser, traits, done =>
        progress.report(words, at * options.count + done),
      )
    }
  } finally {
    progress.end()
    await browser.close()
  }
  for (const [words, pages] of Object.entries(judged)) {
    console.log(describeMarkups(words, pages, LISTED))
    const wrong = pages.filter(({ faults }) => faults.length > 0).slice(0, options.show)
    for (const { traits, faults } of wrong) console.log(JSON.stringify(traits), faults)
  }
  if (options.json) writeJson(options.json, judged)
  return 0
})

function readOptions() {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      words: { type: 'string', default: 'seen,heldOut' },
      json: { type: 'string' },
      show: { type: 'string', default: '0' },
    },
  })
  const count = Number(values.count)
  if (!Number.isInteger(count) || count < 1) throw new CommandError('--count needs a number of pages.')
  const seed = Number(values.seed)
  if (!Number.isInteger(seed)) throw new CommandError('--seed needs a whole number.')
  const named = values.words.split(',')
  const words = WORDS.filter(word => named.includes(word))
  if (words.length !== named.length) throw new CommandError(`--words knows ${WORDS.join(' and ')}.`)
  const json = values.json === undefined ? undefined : writableFile('--json', values.json)
  return { count, seed, words, json, show: Number(values.show) }
}
