// npm run scaling [-- --json FILE]: measures how the time to read a page grows with its size, and times hard pages.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CommandError, runCommand } from './command.mjs'
import { writableFile } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { hardPages } from './scaling/hard-pages.mjs'
import { newsPage } from './scaling/news-page.mjs'
import { growthRow, hardRow, lineOf } from './scaling/report.mjs'

/**
 * @typedef {import('./scaling/report.mjs').Row} Row
 * @typedef {Awaited<ReturnType<typeof import('./scaling/measure.mjs').openMeasure>>} Measure
 */

/** Elements of the news pages, each size ten times the one before. */
const SIZES = [2_000, 20_000, 200_000]

await runCommand(async () => {
  const json = readJsonOption(process.argv.slice(2))
  const { chromium } = prepare({ browsers: 'chromium' })
  // Imported only now, because prepare() may just have installed the packages that it needs.
  const { openMeasure } = await import('./scaling/measure.mjs')
  const measure = await openMeasure(chromium)
  try {
    const growth = await measureGrowth(measure)
    const hard = await measureHard(measure)
    if (json) writeFileSync(json, `${JSON.stringify({ growth, hard }, null, 2)}\n`)
    const missed = [...growth, ...hard].filter(row => row.isMissed).length
    console.log(missed === 0 ? 'Every target is met.' : `${missed} targets missed.`)
    return missed === 0 ? 0 : 1
  } finally {
    await measure.close()
  }
})

/**
 * @param {string[]} args the command line
 * @returns {string | undefined} the absolute path of the file to write
 */
function readJsonOption(args) {
  const { json } = parse(args)
  return json === undefined ? undefined : writableFile('--json', json)
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({ args, options: { json: { type: 'string' } } }).values
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error))
  }
}

/** @param {Measure} measure */
async function measureGrowth({ measure }) {
  /** @type {Row[]} */
  const rows = []
  for (const size of SIZES) {
    const measured = await measure(newsPage(size))
    const name = `news page of ${formatCount(measured.elements)} elements`
    rows.push(print(growthRow(name, measured, rows.at(-1) ?? null)))
  }
  return rows
}

/** @param {Measure} measure */
async function measureHard({ measure }) {
  /** @type {Row[]} */
  const rows = []
  for (const { name, size, make } of hardPages) {
    rows.push(print(hardRow(`${formatCount(size)} ${name}`, await measure(make(size)))))
  }
  return rows
}

/** @param {Row} row */
function print(row) {
  console.log(lineOf(row))
  return row
}

/** @param {number} count */
function formatCount(count) {
  return count.toLocaleString('en')
}
