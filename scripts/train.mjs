// npm run train -- --data DIR [--out FILE] [--parts FILE] [--check]: trains the model that tells the
// passages of an article from others.
import { readFileSync, writeFileSync } from 'node:fs'
import { createProgress } from './bench/progress.mjs'
import { readSet, SETS } from './bench/sets.mjs'
import { runCommand } from './command.mjs'
import { prepare } from './prepare.mjs'
import { fingerprintOf } from './train/fingerprint.mjs'
import { FLOORS } from './train/floors.mjs'
import { learn } from './train/learn.mjs'
import { moduleOf } from './train/module.mjs'
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
  const described = await describePages(work)
  progress.end()
  train(described, fingerprintOf(pages), options)
  return 0
})

/**
 * @param {DescribedPage[]} pages
 * @param {string} fingerprint
 * @param {Options} options
 */
function train(pages, fingerprint, { out, parts: partsFile }) {
  const samples = samplesOf(pages)
  const { model, parts, unseen } = learn(samples, parameters, (number, count) => {
    console.error(`Growing model ${number} of ${count} …`)
  })
  const judged = pages.map((page, at) => {
    const first = samples.firsts[at] ?? 0
    return { ...page, likely: unseen.subarray(first, first + page.texts.length) }
  })
  console.log(`Hosts that the judging model has not seen:\n${reportOf(scoresOf(judged))}\n`)
  console.log(`${model.features.length} features, ${packedSize(model)} bytes as gzip.`)
  console.log(`Data: ${pages.length} pages, SHA-256 ${fingerprint}`)
  writeFileSync(out, moduleOf(model, { fingerprint, seed: parameters.seed, pages: pages.length }))
  if (partsFile) writeFileSync(partsFile, JSON.stringify(parts))
  console.log(`Written: ${[out, partsFile].filter(Boolean).join(', ')}`)
}

/**
 * @param {import('./train/scores.mjs').JudgedPage[]} pages
 * @param {string} fingerprint
 * @param {Options} options
 * @returns {number} the exit code
 */
function check(pages, fingerprint, { out }) {
  const scores = scoresOf(pages)
  console.log(`${out} on the pages that it was trained on:\n${reportOf(scores)}\n`)
  if (!readFileSync(out, 'utf8').includes(fingerprint)) {
    console.log('The model was trained on other data, so these figures cannot be compared with the floors.')
  }
  const missed = missedFloors(scores, FLOORS)
  console.log(missed.length === 0 ? 'Every floor is reached.' : missed.join('\n'))
  return missed.length === 0 ? 0 : 1
}
