import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, findFirefox, installWithApt } from './browsers.mjs'
import { CommandError } from './command.mjs'
import { ROOT } from './paths.mjs'

// Only modules of Node itself may be imported here: this runs before there is a node_modules.

const OLDEST_NODE = /** @type {const} */ ([20, 19])
const BUILD_INPUTS = ['src', 'icons', 'manifest.json', 'vite.config.ts', 'tsconfig.json', 'package-lock.json']

/**
 * Brings a fresh checkout to where it can be started or tested: packages, browsers and both builds.
 * What is up to date is left alone.
 *
 * @param {{ browsers: 'chromium' | 'both' }} wanted
 * @returns {{ chromium: string, firefox?: string }} paths of the browsers; Firefox may be missing
 * @throws {CommandError} when Node is too old, there is no Chromium, or packages or a build fail
 */
export function prepare({ browsers }) {
  checkNode()
  installPackages()
  const chromium = requireChromium()
  const firefox = browsers === 'both' ? lookForFirefox() : undefined
  build('chrome')
  build('firefox')
  return firefox ? { chromium, firefox } : { chromium }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new CommandError(
    `Leeslamp needs Node ${OLDEST_NODE.join('.')} or newer and this is Node ${process.versions.node}.`,
  )
}

function installPackages() {
  // npm writes this file last, so it is older than the lock file when an install is due or broke off.
  const installed = changedAt('node_modules/.package-lock.json')
  if (installed >= changedAt('package-lock.json')) return
  console.error('Installing the packages …')
  if (!npm(['ci', '--include=dev'])) throw new CommandError('The packages could not be installed: see above.')
}

/** @param {string[]} args */
function npm(args) {
  const { npm_execpath: cli } = process.env
  // Under `npm start` npm tells where it is. Otherwise Windows needs a shell, as its npm is a batch file.
  return cli?.endsWith('npm-cli.js')
    ? succeeds(process.execPath, [cli, ...args])
    : succeeds('npm', args, process.platform === 'win32')
}

function requireChromium() {
  const path = findChromium() ?? installed('chromium', findChromium)
  if (path) return path
  throw new CommandError(
    'Leeslamp needs Chromium, Chrome or Edge: install one of them, or set CHROME_PATH to its executable.',
  )
}

function lookForFirefox() {
  const path = findFirefox() ?? installed('firefox-esr', findFirefox)
  if (!path) console.error('There is no Firefox here (FIREFOX_PATH can name one), so its tests are skipped.')
  return path
}

/**
 * @param {string} name a Debian package
 * @param {() => string | undefined} find
 */
function installed(name, find) {
  console.error(`Looking whether apt-get can install ${name} …`)
  return installWithApt([name]) ? find() : undefined
}

/** @param {'chrome' | 'firefox'} mode */
function build(mode) {
  const newestInput = Math.max(...BUILD_INPUTS.map(changedAt))
  if (changedAt(`dist/${mode}/manifest.json`) > newestInput) return
  console.error(`Building dist/${mode} …`)
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  if (!succeeds(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'])) {
    throw new CommandError(`dist/${mode} could not be built: see above.`)
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {boolean} [shell]
 */
function succeeds(command, args, shell = false) {
  // Standard output is left to what the calling command has to say.
  return spawnSync(command, args, { cwd: ROOT, shell, stdio: ['ignore', 2, 2] }).status === 0
}

/**
 * The time of the newest change in a file or a folder; folders count too, so that a removed file is noticed.
 *
 * @param {string} path relative to the project
 * @returns {number} milliseconds; 0 when nothing is there
 */
function changedAt(path) {
  const absolute = join(ROOT, path)
  if (!existsSync(absolute)) return 0
  const status = statSync(absolute)
  const inside = status.isDirectory() ? readdirSync(absolute).map(name => changedAt(join(path, name))) : []
  return Math.max(status.mtimeMs, ...inside)
}
