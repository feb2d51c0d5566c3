// npm run train -- --data DIR [--out DIR] [--parts FILE] [--samples FILE] [--check]: trains the models that tell the
// passages of an article from others.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { createProgress } from './bench/progress.mjs'
import { readSet, SETS } from './bench/sets.mjs'
import { runCommand } from './command.mjs'
import { prepare } from './prepare.mjs'
import { fingerprintOf } from './train/fingerprint.mjs'
import { FLOORS } from './train/floors.mjs'
import { learn } from './train/learn.mjs'
import { MODULES, moduleOf } from './train/module.mjs'
import { readOptions } from './train/options.mjs'
import { missedFloors, reportOf } from './train/report.mjs'
import { samplesOf } from './train/samples.mjs'
import { scoresOf } from './train/scores.mjs'
import { packedSize } from './train/trees/pack.mjs'
import { parameters } from './train/trees/parameters.mjs'

/**
 * @typedef {import('./train/fingerprint.mjs').SetPage} SetPage
 * @typedef {import('./train/options.mjs').Options} Options
 * @typedef {import('./train/samples.mjs').DescribedPage} DescribedPage
 * @typedef {import('./train/samples.mjs').Samples} Samples
 */

await runCommand(async () => {
  const sets = Object.keys(SETS)
  const options = readOptions(process.argv.slice(2), sets)
  const pages = sets.flatMap(set => readSet(options.data, set).map(page => ({ ...page, set })))
  const { chromium } = prepare({ browsers: 'chromium' })
  // Imported only now, because prepare() may just have installed the packages that it needs.
  const { describePages, judgePages } = await import('./train/pages.mjs')
  const progress = createProgress(process.stderr, pages.length)
  const onDone = (/** @type {SetPage} */ page, /** @type {number} */ done) => progress.report(page.set, done)
  const work = { executablePath: chromium, pages, onDone }
  if (options.isCheck) {
    const judged = await judgePages(work)
    progress.end()
    return check(judged, fingerprintOf(pages), options)
  }
  const described = await describedOnce(options.samples, () => describePages(work))
  progress.end()
  await train(described, fingerprintOf(pages), options)
  return 0
})

/**
 * @param {string | undefined} file keeps the described pages for the next run
 * @param {() => Promise<DescribedPage[]>} describe
 * @returns {Promise<DescribedPage[]>}
 */
async function describedOnce(file, describe) {
  if (file && existsSync(file)) return deserialize(readFileSync(file))
  const described = await describe()
  if (file) writeFileSync(file, serialize(described))
  return described
}

/**
 * @param {DescribedPage[]} pages
 * @param {string} fingerprint
 * @param {Options} options
 */
async function train(pages, fingerprint, { out, parts: partsFile }) {
  const { loadSecondReading, samplesOfBoth } = await import('./train/both-readings.mjs')
  const reading = await loadSecondReading()
  const samples = samplesOf(pages)
  const first = learn(samples, parameters, tellOf('first'))
  const both = samplesOfBoth(samples, pages, reading)
  const second = learn(both, parameters, tellOf('second'))
  console.log(
    `Hosts that the judging models have not seen:\n${reportOfBoth(samples, pages, first, second, reading)}`,
  )
  const models = { first: first.model, second: second.model }
  const original = pages.filter(page => !page.isChanged).length
  for (const which of /** @type {const} */ (['first', 'second'])) {
    const model = models[which]
    const file = join(out, MODULES[which].file)
    writeFileSync(file, moduleOf(which, model, { fingerprint, seed: parameters.seed, pages: original }))
    console.log(`${file}: ${model.features.length} features, ${packedSize(model)} bytes as gzip.`)
  }
  console.log(`Data: ${original} pages, SHA-256 ${fingerprint}`)
  if (!partsFile) return
  const parts = first.parts.map((model, at) => ({ first: model, second: second.parts[at] }))
  writeFileSync(partsFile, JSON.stringify(parts))
  console.log(`Written: ${partsFile}`)
}

/** @param {string} name */
function tellOf(name) {
  return (/** @type {number} */ number, /** @type {number} */ count) =>
    console.error(`Growing the ${name} model, ${number} of ${count} …`)
}

/**
 * @param {Samples} samples
 * @param {DescribedPage[]} pages
 * @param {{ unseen: Float32Array }} first
 * @param {{ unseen: Float32Array }} second
 * @param {import('./train/both-readings.mjs').SecondReading} reading
 * @returns {string} the scores of the first model alone, of both as the product asks them, and of the second on every page
 */
function reportOfBoth(samples, pages, first, second, { isUnsure }) {
  const judged = pages.flatMap((page, at) => {
    if (page.isChanged) return []
    const start = samples.firsts[at] ?? 0
    const end = start + page.texts.length
    const alone = first.unseen.subarray(start, end)
    const asked = page.choice ? second.unseen.subarray(start, end) : alone
    const isAsked = isUnsure(
      page.words.map(words => ({ words })),
      alone,
    )
    return [{ page, isAsked, alone, asked }]
  })
  const report = (/** @type {(page: (typeof judged)[number]) => Float32Array} */ likelyOf) =>
    reportOf(scoresOf(judged.map(one => ({ ...one.page, likely: likelyOf(one) }))))
  const share = judged.filter(({ isAsked }) => isAsked).length / judged.length
  return [
    `The first model alone\n${report(({ alone }) => alone)}\n`,
    `A second opinion where it is unsure, on ${(100 * share).toFixed(1)} % of the pages`,
    `${report(({ isAsked, alone, asked }) => (isAsked ? asked : alone))}\n`,
    `A second opinion on every page\n${report(({ asked }) => asked)}\n`,
  ].join('\n')
}

/**
 * @param {import('./train/scores.mjs').JudgedPage[]} pages
 * @param {string} fingerprint
 * @param {Options} options
 * @returns {number} the exit code
 */
function check(pages, fingerprint, { out }) {
  const scores = scoresOf(pages)
  console.log(`The models in ${out} on the pages that they were trained on:\n${reportOf(scores)}\n`)
  const files = Object.values(MODULES).map(({ file }) => readFileSync(join(out, file), 'utf8'))
  if (files.some(file => !file.includes(fingerprint))) {
    console.log('The models were trained on other data, so these figures cannot be compared with the floors.')
  }
  const missed = missedFloors(scores, FLOORS)
  console.log(missed.length === 0 ? 'Every floor is reached.' : missed.join('\n'))
  return missed.length === 0 ? 0 : 1
}
