import { join } from 'node:path'
import { CommandError } from '../command.mjs'
import { isFolder } from '../files.mjs'
import { readFundus } from './datasets/fundus.mjs'
import { readTrafilatura } from './datasets/trafilatura.mjs'
import { readWcxb } from './datasets/wcxb.mjs'
import { readZyte } from './datasets/zyte.mjs'
import { averageClutterKept, findSegments, sumUpSegments } from './scores/segments.mjs'
import { compareShingles, sumUpShingles } from './scores/shingles.mjs'
import { compareWords, sumUpWords } from './scores/words.mjs'

/**
 * @typedef {import('./datasets/page.mjs').BenchPage} BenchPage
 * @typedef {import('./datasets/page.mjs').Truth} Truth
 * @typedef {{ truth: Truth, text: string }} Prediction the text that a system extracted, and the truth
 */

/**
 * Shares from 0 to 1. `clutterKept` is null in a benchmark that lists no clutter.
 *
 * @typedef {{ precision: number, recall: number, f1: number, clutterKept: number | null }} TextScore
 */

/**
 * A benchmark: `read` reads the pages that are articles, `score` scores the texts of all pages, `pageF1` that of one.
 *
 * @typedef {{
 *   read: (folder: string) => BenchPage[],
 *   score: (predictions: Prediction[]) => TextScore,
 *   pageF1: (prediction: Prediction) => number,
 * }} BenchSet
 */

/** @type {Record<string, BenchSet>} */
export const SETS = {
  zyte: {
    read: readZyte,
    score: predictions => ({ ...sumUpShingles(predictions.map(byShingles)), clutterKept: null }),
    pageF1: prediction => byShingles(prediction).f1,
  },
  wcxb: {
    // The other pages are not articles; only --detect uses them.
    read: folder => readWcxb(folder).filter(({ truth }) => truth.type === 'article'),
    score: predictions => ({
      ...sumUpWords(predictions.map(byWords)),
      clutterKept: averageClutterKept(
        predictions.map(({ text, truth }) => findSegments(text, truth, { anyCase: true })),
      ),
    }),
    pageF1: prediction => byWords(prediction).f1,
  },
  trafilatura: {
    read: readTrafilatura,
    score: predictions => sumUpSegments(predictions.map(bySegments)),
    pageF1: prediction => sumUpSegments([bySegments(prediction)]).f1,
  },
  fundus: {
    read: readFundus,
    score: predictions => ({ ...sumUpWords(predictions.map(byWords)), clutterKept: null }),
    pageF1: prediction => byWords(prediction).f1,
  },
}

/**
 * Reads the pages of one benchmark.
 *
 * @param {string} data the folder that holds the benchmarks
 * @param {string} name one of `SETS`
 * @returns {BenchPage[]} at least one
 * @throws {CommandError} when its folder is missing or does not have the layout of the benchmark
 */
export function readSet(data, name) {
  const folder = join(data, name)
  if (!isFolder(folder)) {
    throw new CommandError(
      `There is no folder ${folder}: download that benchmark, or leave it out with --set.`,
    )
  }
  const pages = SETS[name]?.read(folder) ?? []
  if (pages.length === 0) throw new CommandError(`There are no pages of ${name} in ${folder}.`)
  return pages
}

/** @param {Prediction} prediction */
function byShingles({ text, truth }) {
  return compareShingles(text, truth.text ?? '')
}

/** @param {Prediction} prediction */
function byWords({ text, truth }) {
  return compareWords(text, truth.text ?? '')
}

/** @param {Prediction} prediction */
function bySegments({ text, truth }) {
  return findSegments(text, truth)
}
