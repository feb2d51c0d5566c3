// npm run markups -- [--count N] [--seed S] [--words seen,heldOut] [--json FILE] [--show N]: writes invented articles in
// varied markup, shows each in Chromium, and says how many are shown right and what those that are not have in common.
// With --data DIR [--set NAMES] [--hosts look|judge]: says how F1 of a benchmark changes with the markup of its pages.
import { parseArgs } from 'node:util'
import { ofHosts } from './bench/hosts.mjs'
import { writeJson } from './bench/predictions.mjs'
import { createProgress } from './bench/progress.mjs'
import { readSet, SETS } from './bench/sets.mjs'
import { CommandError, runCommand } from './command.mjs'
import { fromUserFolder, writableFile } from './paths.mjs'
import { prepare } from './prepare.mjs'

const WORDS = /** @type {const} */ (['seen', 'heldOut'])
const HOSTS = /** @type {const} */ (['all', 'look', 'judge'])
/** Traits that are listed for each set of words. */
const LISTED = 25

await runCommand(async () => {
  const options = readOptions()
  const { chromium } = prepare({ browsers: 'chromium' })
  // Imported only now, because prepare() may just have installed the packages that they need.
  if (options.data !== undefined) return printChanges(chromium, options.data)
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

/**
 * @param {string} executablePath
 * @param {{ folder: string, sets: string[], hosts: 'all' | 'look' | 'judge' }} data
 */
async function printChanges(executablePath, { folder, sets, hosts }) {
  const { measureChanges } = await import('./markups/measure-changes.mjs')
  for (const set of sets) {
    const pages = ofHosts(hosts, readSet(folder, set))
    for (const line of await measureChanges(executablePath, set, pages)) console.log(line)
  }
  return 0
}

/**
 * @param {{ data?: string, set: string, hosts: string }} values
 * @returns {{ folder: string, sets: string[], hosts: 'all' | 'look' | 'judge' } | undefined}
 */
function readData({ data, set, hosts: named }) {
  if (data === undefined) return undefined
  const hosts = HOSTS.find(known => known === named)
  if (hosts === undefined) throw new CommandError(`--hosts knows ${HOSTS.join(', ')}.`)
  const sets = set.split(',')
  if (sets.some(name => !(name in SETS)))
    throw new CommandError(`--set knows ${Object.keys(SETS).join(', ')}.`)
  return { folder: fromUserFolder(data), sets, hosts }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      words: { type: 'string', default: 'seen,heldOut' },
      json: { type: 'string' },
      show: { type: 'string', default: '0' },
      data: { type: 'string' },
      set: { type: 'string', default: 'zyte,fundus' },
      hosts: { type: 'string', default: 'all' },
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
  return { count, seed, words, json, show: Number(values.show), data: readData(values) }
}
