// npm run consent -- --from DIR: takes over the selectors of consent pop-ups from an unpacked
// @duckduckgo/autoconsent.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { CommandError, runCommand } from './command.mjs'
import { CONSENT_FILE, consentModule } from './consent/module.mjs'
import { readConsentPackage } from './consent/read.mjs'
import { refusalOf, withoutNarrower } from './consent/refusals.mjs'
import { fromUserFolder } from './paths.mjs'

await runCommand(async () => {
  const { version, licence, listed } = readConsentPackage(readFolder(process.argv.slice(2)))
  const judged = listed.map(entry => ({ ...entry, refusal: refusalOf(entry.selector) }))
  const accepted = judged.filter(({ refusal }) => refusal === null).map(({ selector }) => selector)
  const selectors = withoutNarrower(accepted)
  writeFileSync(
    fileURLToPath(new URL(`../${CONSENT_FILE}`, import.meta.url)),
    consentModule(selectors, { version, licence }),
  )
  for (const { selector, rule, refusal } of judged) {
    if (refusal !== null) console.log(`Left out: ${selector} (${rule}) ${refusal}.`)
  }
  console.log(`${selectors.length} of ${listed.length} selectors of version ${version}: ${CONSENT_FILE}`)
  return 0
})

/**
 * @param {string[]} args the command line
 * @returns {string} the folder of the package
 * @throws {CommandError} when they do not name it
 */
function readFolder(args) {
  const usage = 'Name the folder of the unpacked package: npm run consent -- --from FOLDER.'
  try {
    const { from } = parseArgs({ args, options: { from: { type: 'string' } } }).values
    if (from) return fromUserFolder(from)
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error} ${usage}`)
  }
  throw new CommandError(usage)
}
