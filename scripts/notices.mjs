import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONSENT_FILE } from './consent/module.mjs'
import { ROOT } from './paths.mjs'
import { BENCHMARKS } from './train/benchmarks.mjs'

/**
 * Collects the licences of what is bundled, in the words of the packages: the text that goes with every build.
 *
 * @returns {string}
 * @throws {Error} when a package has no licence file; it must not be bundled then
 */
export function collectNotices() {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const notices = Object.keys(dependencies).map(name => {
    const folder = join(ROOT, 'node_modules', name)
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return `${name} ${version} (${license})\n\n${licenceIn(folder, name)}`
  })
  const rule = `\n\n${'='.repeat(80)}\n\n`
  const benchmarks = BENCHMARKS.map(lines => lines.join('\n')).join('\n\n')
  const model = `The model that tells articles from the rest of a page was trained on:\n\n${benchmarks}`
  return `Leeslamp contains the following software.${rule}${[...notices, consentNotice(), model].join(rule)}\n`
}

/** The consent selectors are not a package: the comment at the top of their file is their notice. */
function consentNotice() {
  const [, comment] = /^\/\*\n([\s\S]*?)\*\//.exec(readFileSync(join(ROOT, CONSENT_FILE), 'utf8')) ?? []
  if (!comment) throw new Error(`${CONSENT_FILE} has no notice.`)
  return comment.replace(/^ \* ?/gm, '').trim()
}

/**
 * @param {string} folder
 * @param {string} name
 */
function licenceIn(folder, name) {
  const file = existsSync(folder) && readdirSync(folder).find(entry => /^licen[cs]e(\.|$)/i.test(entry))
  if (!file) throw new Error(`${name} has no licence file.`)
  return readFileSync(join(folder, file), 'utf8').trim()
}
