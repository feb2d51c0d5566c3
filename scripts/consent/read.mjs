import { join } from 'node:path'
import { CommandError } from '../command.mjs'
import { namesIn, readBytes, readJsonObject } from '../files.mjs'

/**
 * A selector, and the rule of the package that has it.
 *
 * @typedef {{ selector: string, rule: string }} Listed
 *
 * @typedef {{ version: string, licence: string, listed: Listed[] }} ConsentPackage
 */

const NAME = '@duckduckgo/autoconsent'
/** Rules of the package's own tests. */
const OF_A_TEST = /^test page/i
/** Rules that are written as code have their selectors in a list of texts. */
const LIST_IN_CODE = /prehideSelectors = \[([\s\S]*?)\];/
const TEXT_IN_CODE = /(["'`])(.*?)\1\s*(?=,|$)/gm
/** Between selectors, but not in brackets. */
const COMMA = /,(?![^([]*[)\]])/

/**
 * Reads what an unpacked autoconsent hides on any site. What it does on one site alone, and in frames, is left.
 *
 * @param {string} folder
 * @returns {ConsentPackage}
 * @throws {CommandError} when it is no such package
 */
export function readConsentPackage(folder) {
  const { name, version, license } = readJsonObject(join(folder, 'package.json'))
  if (name !== NAME) throw new CommandError(`${folder} is not ${NAME}.`)
  const { autoconsent: rules } = readJsonObject(join(folder, 'rules/rules.json'))
  if (!Array.isArray(rules)) throw new CommandError(`${folder} has no list of rules.`)
  const listed = [...rules.flatMap(listedInRule), ...listedInCode(join(folder, 'lib/cmps'))]
  return { version, licence: license, listed: withoutRepeats(listed) }
}

/**
 * @param {Record<string, any>} rule
 * @returns {Listed[]}
 */
function listedInRule({ name, runContext = {}, prehideSelectors = [], optOut = [], optIn = [] }) {
  if (OF_A_TEST.test(name) || runContext.urlPattern || runContext.main === false) return []
  return selectorsIn([...prehideSelectors, ...hiddenBy(optOut), ...hiddenBy(optIn)], name)
}

/**
 * @param {unknown} step of a rule, or several
 * @returns {string[]} what it, or a step in it, hides
 */
function hiddenBy(step) {
  if (Array.isArray(step)) return step.flatMap(hiddenBy)
  if (typeof step !== 'object' || step === null) return []
  const { hide, then, else: otherwise, any } = /** @type {Record<string, unknown>} */ (step)
  return [...(typeof hide === 'string' ? [hide] : []), ...[then, otherwise, any].flatMap(hiddenBy)]
}

/**
 * @param {string} folder
 * @returns {Listed[]}
 */
function listedInCode(folder) {
  return namesIn(folder).flatMap(file => {
    const [, list = ''] = LIST_IN_CODE.exec(readBytes(join(folder, file)).toString('utf8')) ?? []
    const texts = Array.from(list.matchAll(TEXT_IN_CODE), ([, , text = '']) => text)
    return selectorsIn(texts, file.replace(/\.ts$/, ''))
  })
}

/**
 * @param {string[]} lists
 * @param {string} rule
 * @returns {Listed[]}
 */
function selectorsIn(lists, rule) {
  return lists.flatMap(list => list.split(COMMA)).map(selector => ({ selector: selector.trim(), rule }))
}

/** @param {Listed[]} listed */
function withoutRepeats(listed) {
  const first = new Map(listed.toReversed().map(entry => [entry.selector, entry]))
  return [...first.values()].sort((one, other) => (one.selector < other.selector ? -1 : 1))
}
