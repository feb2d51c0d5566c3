import { join } from 'node:path'
import { CommandError } from '../command.mjs'
import { namesIn, readBytes, readJsonObject } from '../files.mjs'

/**
 * A selector, and the rule of the package that it comes from.
 *
 * @typedef {{ selector: string, rule: string }} SourcedSelector
 *
 * @typedef {{ version: string, licence: string, listed: SourcedSelector[] }} ConsentPackage
 */

const PACKAGE_NAME = '@duckduckgo/autoconsent'
/** Rules for the package's own tests. */
const TEST_RULE = /^test page/i
/** Rules that are written as code have their selectors in a list of strings. */
const LIST_IN_CODE = /prehideSelectors = \[([\s\S]*?)\];/
const STRING_IN_CODE = /(["'`])(.*?)\1\s*(?=,|$)/gm
/** A comma between selectors, not one in brackets. */
const COMMA = /,(?![^([]*[)\]])/

/**
 * Reads which selectors an unpacked autoconsent hides on any site. Rules for one site or for frames are left out.
 *
 * @param {string} folder
 * @returns {ConsentPackage}
 * @throws {CommandError} when the folder does not hold that package
 */
export function readConsentPackage(folder) {
  const { name, version, license } = readJsonObject(join(folder, 'package.json'))
  if (name !== PACKAGE_NAME) throw new CommandError(`${folder} is not ${PACKAGE_NAME}.`)
  const { autoconsent: rules } = readJsonObject(join(folder, 'rules/rules.json'))
  if (!Array.isArray(rules)) throw new CommandError(`${folder} has no list of rules.`)
  const listed = [...rules.flatMap(listedInRule), ...listedInCode(join(folder, 'lib/cmps'))]
  return { version, licence: license, listed: withoutRepeats(listed) }
}

/**
 * @param {Record<string, any>} rule
 * @returns {SourcedSelector[]}
 */
function listedInRule({ name, runContext = {}, prehideSelectors = [], optOut = [], optIn = [] }) {
  if (TEST_RULE.test(name) || runContext.urlPattern || runContext.main === false) return []
  return selectorsIn([...prehideSelectors, ...hiddenBy(optOut), ...hiddenBy(optIn)], name)
}

/**
 * @param {unknown} step one step of a rule, or several
 * @returns {string[]} what the steps hide, nested ones included
 */
function hiddenBy(step) {
  if (Array.isArray(step)) return step.flatMap(hiddenBy)
  if (typeof step !== 'object' || step === null) return []
  const { hide, then, else: otherwise, any } = /** @type {Record<string, unknown>} */ (step)
  return [...(typeof hide === 'string' ? [hide] : []), ...[then, otherwise, any].flatMap(hiddenBy)]
}

/**
 * @param {string} folder
 * @returns {SourcedSelector[]}
 */
function listedInCode(folder) {
  return namesIn(folder).flatMap(file => {
    const [, list = ''] = LIST_IN_CODE.exec(readBytes(join(folder, file)).toString('utf8')) ?? []
    const texts = Array.from(list.matchAll(STRING_IN_CODE), ([, , text = '']) => text)
    return selectorsIn(texts, file.replace(/\.ts$/, ''))
  })
}

/**
 * @param {string[]} lists
 * @param {string} rule
 * @returns {SourcedSelector[]}
 */
function selectorsIn(lists, rule) {
  return lists.flatMap(list => list.split(COMMA)).map(selector => ({ selector: selector.trim(), rule }))
}

/** @param {SourcedSelector[]} listed */
function withoutRepeats(listed) {
  const first = new Map(listed.toReversed().map(entry => [entry.selector, entry]))
  return [...first.values()].sort((one, other) => (one.selector < other.selector ? -1 : 1))
}
