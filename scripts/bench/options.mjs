import { parseArgs } from 'node:util'
import { CommandError } from '../command.mjs'
import { isFolder } from '../files.mjs'
import { fromUserFolder, writableFile, writableFolder } from '../paths.mjs'

const VIEWS = /** @type {const} */ (['reader', 'tidy'])
const SYSTEMS = ['leeslamp', 'readability', 'defuddle']
const HOSTS = /** @type {const} */ (['all', 'look', 'judge'])

/**
 * @typedef {{
 *   view: 'reader' | 'tidy' | 'detect',
 *   data: string,
 *   sets: string[],
 *   systems: string[],
 *   out: string | undefined,
 *   json: string | undefined,
 *   parts: string | undefined,
 *   hosts: 'all' | 'look' | 'judge',
 *   worst: number,
 * }} Options paths are absolute; `worst` is 0 when nothing is to be listed
 */

/**
 * @param {string[]} args the command line
 * @param {string[]} allSets names of all benchmarks
 * @returns {Options}
 * @throws {CommandError} when they are incomplete or contradict each other
 */
export function readOptions(args, allSets) {
  const values = parse(args)
  if (!values.data)
    throw new CommandError('Name the folder of the benchmarks: npm run bench -- --data FOLDER.')
  const data = fromUserFolder(values.data)
  if (!isFolder(data)) throw new CommandError(`There is no folder ${data}.`)
  const view = viewOf(values)
  const systems = chosenNames('--system', values.system, SYSTEMS)
  // wcxb is the only benchmark with pages that are not articles.
  const sets =
    view === 'detect' && values.set === undefined ? ['wcxb'] : chosenNames('--set', values.set, allSets)
  const worst = values.worst === undefined ? 0 : Number(values.worst)
  if (!Number.isInteger(worst) || worst < 0) throw new CommandError('--worst needs a number of pages.')
  if (worst > 0 && !systems.includes('leeslamp')) {
    throw new CommandError('--worst lists pages for leeslamp, which --system leaves out.')
  }
  const hosts = HOSTS.find(known => known === (values.hosts ?? 'all'))
  if (hosts === undefined)
    throw new CommandError(`--hosts does not know "${values.hosts}"; choose from ${HOSTS.join(', ')}.`)
  if (hosts === 'judge' && worst > 0) {
    throw new CommandError(
      '--worst lists no pages of the hosts that judge: only their totals may be looked at.',
    )
  }
  const out = values.out === undefined ? undefined : writableFolder(fromUserFolder(values.out))
  const json = values.json === undefined ? undefined : writableFile('--json', values.json)
  const parts = values.parts === undefined ? undefined : fromUserFolder(values.parts)
  return { view, data, sets, systems, out, json, parts, hosts, worst }
}

/** @param {string[]} args */
function parse(args) {
  const string = { type: /** @type {const} */ ('string') }
  const boolean = { type: /** @type {const} */ ('boolean') }
  try {
    const options = {
      data: string,
      view: string,
      detect: boolean,
      set: string,
      system: string,
      out: string,
      json: string,
      parts: string,
      hosts: string,
      worst: string,
    }
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error))
  }
}

/**
 * @param {Partial<Record<'view' | 'system' | 'out' | 'parts', string>> & { detect?: boolean }} values
 * @returns {Options['view']}
 */
function viewOf({ view: name, detect: isDetect = false, ...others }) {
  if (isDetect && name !== undefined) {
    throw new CommandError('--detect does not show a page in any view: leave out --view.')
  }
  const view = isDetect ? 'detect' : VIEWS.find(known => known === (name ?? 'reader'))
  if (view === undefined)
    throw new CommandError(`--view does not know "${name}"; choose from ${VIEWS.join(', ')}.`)
  const option = view === 'detect' ? '--detect' : `--view ${view}`
  if (view !== 'reader' && others.system !== undefined) {
    throw new CommandError(`${option} measures leeslamp alone: leave out --system.`)
  }
  if (view !== 'reader' && others.out !== undefined) {
    throw new CommandError(`${option} extracts no text: leave out --out.`)
  }
  if (view !== 'reader' && others.parts !== undefined) {
    throw new CommandError(`${option} does not use the models in that file: leave out --parts.`)
  }
  return view
}

/**
 * @param {string} option
 * @param {string | undefined} list comma-separated names; undefined for all
 * @param {string[]} all
 */
function chosenNames(option, list, all) {
  if (list === undefined) return all
  const names = list.split(',').map(name => name.trim())
  const unknown = names.find(name => !all.includes(name))
  if (unknown !== undefined) {
    throw new CommandError(`${option} does not know "${unknown}"; choose from ${all.join(', ')}.`)
  }
  // In the usual order, each one once.
  return all.filter(name => names.includes(name))
}
