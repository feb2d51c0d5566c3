// npm test [-- vitest arguments]: runs every test, in the browsers that are installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError, runCommand } from './command.mjs'
import { ROOT } from './paths.mjs'
import { prepare } from './prepare.mjs'

const RESULTS = join(ROOT, 'out/test-results.json')

await runCommand(async () => {
  const { chromium, firefox } = prepare({ browsers: 'both' })
  // Results of an earlier run must not be taken for those of a run that crashed.
  rmSync(RESULTS, { force: true })
  const { FIREFOX_PATH: _ignored, ...env } = process.env
  const succeeded = runVitest({ ...env, CHROME_PATH: chromium, ...(firefox && { FIREFOX_PATH: firefox }) })
  if (!existsSync(RESULTS)) throw new CommandError('The tests ended before they wrote any results.')
  const { passed, failed, skipped } = count(JSON.parse(readFileSync(RESULTS, 'utf8')))
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  return succeeded && failed === 0 && passed > 0 ? 0 : 1
})

/** @param {NodeJS.ProcessEnv} env */
function runVitest(env) {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]
  const args = [vitest, 'run', ...reporters, ...process.argv.slice(2)]
  return spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status === 0
}

/**
 * @param {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   numPendingTests: number,
 *   numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[],
 * }} results as vitest's JSON reporter writes them
 */
function count(results) {
  // A file that fails to load has no tests to count, so it counts as a failure itself.
  const notLoaded = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some(test => test.status === 'failed'),
  )
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + notLoaded.length,
    skipped: results.numPendingTests + results.numTodoTests,
  }
}
