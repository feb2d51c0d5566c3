// npm run bench -- --data DIR: measures how well and how fast articles are extracted, next to other extractors; with
// --view tidy how well clutter is found, and with --detect how well articles are told from other pages.
import { readAllTypes } from './bench/detect/pages.mjs'
import { ofHosts } from './bench/hosts.mjs'
import { readOptions } from './bench/options.mjs'
import { writeJson } from './bench/predictions.mjs'
import { createProgress } from './bench/progress.mjs'
import { readSet, SETS } from './bench/sets.mjs'
import { runCommand } from './command.mjs'
import { prepare } from './prepare.mjs'

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2), Object.keys(SETS))
  // All data is read before a browser starts, so that a broken folder is reported at once.
  const readPages = options.view === 'detect' ? readAllTypes : readSet
  const pagesOf = new Map(
    options.sets.map(set => [set, ofHosts(options.hosts, readPages(options.data, set))]),
  )
  const { chromium } = prepare({ browsers: 'chromium' })
  // Imported only now, because prepare() may just have installed the packages that it needs.
  const bench = await loadBench(options.view)
  const total = [...pagesOf.values()].reduce((sum, pages) => sum + pages.length, 0)
  const progress = createProgress(process.stderr, total)
  /** @type {Record<string, unknown>} */
  const figures = {}
  let pagesBefore = 0
  for (const [set, pages] of pagesOf) {
    const onDone = (/** @type {number} */ done) => progress.report(set, pagesBefore + done)
    const onEnd = () => progress.end()
    const work = { executablePath: chromium, set, pages, options, onDone, onEnd }
    Object.assign(figures, await bench(work))
    pagesBefore += pages.length
  }
  if (options.json) writeJson(options.json, figures)
  return 0
})

/**
 * @param {import('./bench/options.mjs').Options['view']} view
 * @returns {Promise<(work: import('./bench/reader-view.mjs').Work) => Promise<Record<string, unknown>>>} measures one
 *   set and returns its figures by name
 */
async function loadBench(view) {
  if (view === 'detect') return (await import('./bench/detect-view.mjs')).benchDetect
  const benchSet =
    view === 'tidy'
      ? (await import('./bench/tidy-view.mjs')).benchTidy
      : (await import('./bench/reader-view.mjs')).benchReader
  return async work => ({ [work.set]: await benchSet(work) })
}
