// npm run scaling [-- --json FILE]: how the time to read a page grows with the page, and what hard pages take.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { prepare } from './prepare.mjs'
import { hardPages } from './scaling/hard-pages.mjs'
import { newsPage } from './scaling/news-page.mjs'
import { growthRow, hardRow, lineOf } from './scaling/report.mjs'
import { run, Stop } from './stop.mjs'

/**
 * @typedef {import('./scaling/report.mjs').Row} Row
 * @typedef {Awaited<ReturnType<typeof import('./scaling/measure.mjs').openMeasure>>} Measure
 */

/** Elements of the pages that grow, each ten times the one before. */
const SIZES = [2_000, 20_000, 200_000]

await run(async () => {
  const json = readJsonOption(process.argv.slice(2))
  const { chromium } = prepare({ browsers: 'chromium' })
  // Loaded only now, because prepare() may just have installed the packages it needs.
  const { openMeasure } = await import('./scaling/measure.mjs')
  const measure = await openMeasure(chromium)
  try {
    const growth = await measureGrowth(measure)
    const hard = await measureHard(measure)
    if (json) writeFileSync(json, `${JSON.stringify({ growth, hard }, null, 2)}\n`)
    const missed = [...growth, ...hard].filter(row => row.isMissed).length
    console.log(missed === 0 ? 'Every target is met.' : `${missed} missed.`)
    return missed === 0 ? 0 : 1
  } finally {
    await measure.close()
  }
})

/**
 * @param {string[]} args those of the command line
 * @returns {string | undefined} an absolute path; its folder is made now: a run of minutes should not end in vain
 */
function readJsonOption(args) {
  try {
    const { json } = parseArgs({ args, options: { json: { type: 'string' } } }).values
    if (json === undefined) return undefined
    // npm moves to the top of the project; the person wrote the path somewhere else.
    const { INIT_CWD = '.' } = process.env
    const path = resolve(INIT_CWD, json)
    mkdirSync(dirname(path), { recursive: true })
    return path
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error))
  }
}

/** @param {Measure} measure */
async function measureGrowth({ measure }) {
  /** @type {Row[]} */
  const rows = []
  for (const size of SIZES) {
    const measured = await measure(newsPage(size))
    rows.push(
      tell(growthRow(`news page of ${nameOf(measured.elements)} elements`, measured, rows.at(-1) ?? null)),
    )
  }
  return rows
}

/** @param {Measure} measure */
async function measureHard({ measure }) {
  /** @type {Row[]} */
  const rows = []
  for (const { name, size, make } of hardPages) {
    rows.push(tell(hardRow(`${nameOf(size)} ${name}`, await measure(make(size)))))
  }
  return rows
}

/** @param {Row} row */
function tell(row) {
  console.log(lineOf(row))
  return row
}

/** @param {number} size */
function nameOf(size) {
  return size.toLocaleString('en')
}
