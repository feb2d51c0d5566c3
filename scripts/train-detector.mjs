// npm run train-detector -- --data DIR [--out FILE]: trains the models that tell articles from other pages.
import { writeFileSync } from 'node:fs'
import { readAllTypes, rowOf } from './bench/detect/pages.mjs'
import { openedRows } from './bench/detect/table.mjs'
import { createProgress } from './bench/progress.mjs'
import { SETS } from './bench/sets.mjs'
import { runCommand } from './command.mjs'
import { learn } from './detector/learn.mjs'
import { moduleOf } from './detector/module.mjs'
import { readOptions } from './detector/options.mjs'
import { countOpened } from './detector/report.mjs'
import { prepare } from './prepare.mjs'
import { fingerprintOf } from './train/fingerprint.mjs'
import { foldOf } from './train/folds.mjs'

await runCommand(async () => {
  const sets = Object.keys(SETS)
  const { data, out } = readOptions(process.argv.slice(2), sets)
  const pages = sets.flatMap(set => readAllTypes(data, set).map(page => ({ ...page, set })))
  const { chromium } = prepare({ browsers: 'chromium' })
  // Imported only now, because prepare() may just have installed the packages that it needs.
  const { describeAll } = await import('./detector/describe.mjs')
  const progress = createProgress(process.stderr, pages.length)
  const onDone = (/** @type {number} */ done) => progress.report(pages[done - 1]?.set ?? '', done)
  const descriptions = await describeAll({ executablePath: chromium, pages, onDone })
  progress.end()
  const described = descriptions.map((description, at) => {
    const page = pages[at]
    if (!page) throw new Error('There are more descriptions than pages.')
    const { outline, texts, read } = description
    const features = outline && texts && { ...outline, ...texts }
    return { row: rowOf(page.set, page), fold: foldOf(page), outline, features, read }
  })
  const { unseen, seen, ...models } = learn(described)
  const report = (/** @type {typeof seen} */ outcome) =>
    openedRows(countOpened(described, outcome)).join('\n')
  console.log(`Opened, of hosts that the judging models have not seen:\n${report(unseen)}\n`)
  console.log(`Opened, of the pages that the models were trained on:\n${report(seen)}\n`)
  writeFileSync(out, moduleOf(models, { fingerprint: fingerprintOf(pages), pages: pages.length }))
  console.log(`Written: ${out}`)
  return 0
})
