import { spawnSync } from 'node:child_process'
import { ROOT } from './paths.mjs'

/**
 * Formats a generated module as the project's formatter would.
 *
 * @param {string} source
 * @param {string} file where it will be written, relative to the project
 * @returns {string} the formatted source
 */
export function formatSource(source, file) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${file}`],
    { cwd: ROOT, input: source, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The formatter failed on ${file}: ${stderr}`)
  return stdout
}
