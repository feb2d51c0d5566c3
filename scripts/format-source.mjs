import { spawnSync } from 'node:child_process'
import { ROOT } from './paths.mjs'

/**
 * @param {string} source of a module that a program made
 * @param {string} file where it will be, relative to the project
 * @returns {string} the source as the project's formatter has it
 */
export function formatSource(source, file) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${file}`],
    { cwd: ROOT, input: source, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The formatter refused ${file}: ${stderr}`)
  return stdout
}
