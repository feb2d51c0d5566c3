import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CommandError } from '../command.mjs'
import { fromUserFolder, ROOT } from '../paths.mjs'

/**
 * What `npm run clicks` was asked for.
 *
 * @typedef {object} ClickOptions
 * @property {string} data the folder of the benchmark
 * @property {boolean} isByItself whether pages open by themselves instead of by a click
 * @property {number} every opens each so many-th page only
 * @property {string[]} builds the folders of the extension to measure: this project's, and that to compare with
 */

/**
 * @returns {ClickOptions}
 * @throws {CommandError} when an option is missing, or two do not go together
 */
export function clickOptions() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      'by-itself': { type: 'boolean', default: false },
      against: { type: 'string' },
      every: { type: 'string', default: '1' },
    },
  })
  const { data, against, 'by-itself': isByItself } = values
  if (!data) throw new CommandError('Name the folder of the benchmark: npm run clicks -- --data FOLDER.')
  if (isByItself && against)
    throw new CommandError('--against compares clicks, so it does not go with --by-itself.')
  const every = Number(values.every)
  if (!(Number.isInteger(every) && every > 0))
    throw new CommandError('--every needs a whole number: 10 opens each tenth page.')
  const own = join(ROOT, 'dist/chrome')
  return { data, isByItself, every, builds: against ? [own, fromUserFolder(against)] : [own] }
}
