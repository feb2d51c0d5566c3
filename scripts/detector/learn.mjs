import { FOLDS } from '../train/folds.mjs'
import { firstLogOdds, learnLooks, secondLogOdds } from './looks.mjs'

/**
 * @typedef {import('../../src/detection/types.ts').PageModel} PageModel
 * @typedef {import('../../src/detection/types.ts').ReadModel} ReadModel
 * @typedef {import('./rows.mjs').DescribedPage} DescribedPage
 * @typedef {{ first: boolean[], both: boolean[] }} Outcome whether each page passes the first look, and both looks
 * @typedef {{ pageModel: PageModel, readModel: ReadModel, unseen: Outcome, seen: Outcome }} Learned the outcome
 *   of each page by models that have not seen its host, and by the learned models themselves
 * @typedef {{ outline: number, first: number, second: number }} LogOdds of one page, as its two looks say, and before its
 *   texts are read
 * @typedef {{ hopeless: number, promising: number, limit: number }} Limits
 */

/** The share of wcxb's articles, of unseen hosts, that must open: after both looks, or where there is but one. */
const MUST_OPEN = 0.97
/** The share whose texts must be looked at. */
const MUST_HOPE = 0.99
/** The share that must pass the first look when a second follows. */
const MUST_PASS = 0.975
/** Decimals of a base or a limit. */
const DIGITS = 3

/**
 * Learns the models of both looks, and the limits that a page must pass.
 *
 * @param {readonly DescribedPage[]} pages
 * @returns {Learned}
 */
export function learn(pages) {
  const unseen = Array.from({ length: FOLDS }, (_, fold) => logOddsWithout(fold, pages)).reduce(
    (all, part) => new Map([...all, ...part]),
    new Map(),
  )
  const articles = pages.filter(({ row }) => row === 'article').map(page => unseen.get(page) ?? NONE)
  const hopeless = limitOf(
    articles.map(page => page.outline),
    MUST_HOPE,
  )
  const first = articles.map(page => (page.outline > hopeless ? page.first : Number.NEGATIVE_INFINITY))
  const sure = limitOf(first, MUST_OPEN)
  const promising = limitOf(first, MUST_PASS)
  const limit = limitOf(
    articles.map((page, at) => ((first[at] ?? 0) > promising ? page.second : Number.NEGATIVE_INFINITY)),
    MUST_OPEN,
  )
  const { pageModel, readModel } = modelsOf(pages, { hopeless, sure, promising, limit })
  return {
    pageModel,
    readModel,
    unseen: outcomeOf(
      pages.map(page => unseen.get(page) ?? NONE),
      { hopeless, promising, limit },
    ),
    seen: outcomeOf(
      pages.map(page => logOddsOf(page, { first: pageModel, second: readModel })),
      { hopeless: pageModel.hopelessBelow, promising: pageModel.promisingFrom, limit: 0 },
    ),
  }
}

/**
 * Learns both models from all pages, shifted so that a sum above zero means that a page passes.
 *
 * @param {readonly DescribedPage[]} pages
 * @param {Limits & { sure: number }} limits `sure`: what the first look must say where no second follows
 * @returns {Pick<Learned, 'pageModel' | 'readModel'>}
 */
function modelsOf(pages, { hopeless, sure, promising, limit }) {
  const { first, second } = learnLooks(pages)
  const pageModel = {
    hopelessBelow: fixed(hopeless - sure),
    promisingFrom: fixed(promising - sure),
    base: fixed(first.base - sure),
    weights: first.weights,
  }
  return { pageModel, readModel: { base: fixed(second.base + sure - limit), weights: second.weights } }
}

/** @type {LogOdds} */
const NONE = {
  outline: Number.NEGATIVE_INFINITY,
  first: Number.NEGATIVE_INFINITY,
  second: Number.NEGATIVE_INFINITY,
}

/**
 * The log odds of the pages in one part of the hosts, by models that were trained on the other parts.
 *
 * @param {number} fold
 * @param {readonly DescribedPage[]} pages
 * @returns {Map<DescribedPage, LogOdds>}
 */
function logOddsWithout(fold, pages) {
  const others = pages.filter(page => page.fold !== fold)
  const looks = learnLooks(others)
  const judged = pages.filter(page => page.fold === fold)
  return new Map(judged.map(page => [page, logOddsOf(page, looks)]))
}

/**
 * @param {DescribedPage} page
 * @param {import('./looks.mjs').Looks} looks
 * @returns {LogOdds}
 */
function logOddsOf(page, { first, second }) {
  const logOdds = firstLogOdds(first, page.features)
  return {
    outline: firstLogOdds(first, page.outline),
    first: logOdds,
    second: secondLogOdds(second, page, logOdds),
  }
}

/**
 * @param {readonly LogOdds[]} pages
 * @param {Limits} limits
 * @returns {Outcome}
 */
function outcomeOf(pages, { hopeless, promising, limit }) {
  const first = pages.map(page => page.outline > hopeless && page.first > promising)
  return { first, both: pages.map(({ second }, at) => first[at] === true && second > limit) }
}

/**
 * @param {number[]} scores of articles
 * @param {number} share
 * @returns {number} the limit that this share of them exceeds
 */
function limitOf(scores, share) {
  const rising = scores.slice().sort((one, other) => one - other)
  return rising[Math.floor(scores.length * (1 - share)) - 1] ?? 0
}

/** Log odds as good as none: modules are written as JSON, which has no infinity. */
const LOWEST = -99

/** @param {number} value */
function fixed(value) {
  return Math.max(LOWEST, Number(value.toFixed(DIGITS)))
}
