// npm run bench -- --data DIR: how well and how fast articles are taken out, beside other readers; with --view tidy
// how well clutter is found.
import { readOptions } from './bench/options.mjs'
import { writeJson } from './bench/predictions.mjs'
import { createProgress } from './bench/progress.mjs'
import { readSet, SETS } from './bench/sets.mjs'
import { prepare } from './prepare.mjs'
import { run } from './stop.mjs'

await run(async () => {
  const options = readOptions(process.argv.slice(2), Object.keys(SETS))
  // All of it before a browser starts: what is broken is told at once.
  const pagesOf = new Map(options.sets.map(set => [set, readSet(options.data, set)]))
  const { chromium } = prepare({ browsers: 'chromium' })
  // Loaded only now, because prepare() may just have installed the packages it needs.
  const bench =
    options.view === 'tidy'
      ? (await import('./bench/tidy-view.mjs')).benchTidy
      : (await import('./bench/reader-view.mjs')).benchReader
  const total = [...pagesOf.values()].reduce((sum, pages) => sum + pages.length, 0)
  const progress = createProgress(process.stderr, total)
  /** @type {Record<string, unknown>} */
  const figures = {}
  let before = 0
  for (const [set, pages] of pagesOf) {
    const onDone = (/** @type {number} */ done) => progress.tell(set, before + done)
    const onEnd = () => progress.end()
    figures[set] = await bench({ executablePath: chromium, set, pages, options, onDone, onEnd })
    before += pages.length
  }
  if (options.json) writeJson(options.json, figures)
  return 0
})
