import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, findFirefox, installWithApt } from './browsers.mjs'
import { CommandError } from './command.mjs'
import { ROOT } from './paths.mjs'

// This runs before node_modules exists, so nothing imported here may need a package.

const OLDEST_NODE = /** @type {const} */ ([20, 19])
const BUILD_INPUTS = ['src', 'icons', 'manifest.json', 'vite.config.ts', 'tsconfig.json', 'package-lock.json']

/**
 * Makes a fresh checkout ready to start or test: installs packages, finds browsers, builds for both. What is up to date
 * is left alone.
 *
 * @param {{ browsers: 'chromium' | 'both' }} options
 * @returns {{ chromium: string, firefox?: string }} paths of the executables; `firefox` is absent when there is none
 * @throws {CommandError} when Node is too old, there is no Chromium, or packages or a build fail
 */
export function prepare({ browsers }) {
  checkNode()
  installPackages()
  const chromium = findOrInstallChromium()
  const firefox = browsers === 'both' ? findOrInstallFirefox() : undefined
  build('chrome')
  build('firefox')
  return firefox ? { chromium, firefox } : { chromium }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new CommandError(
    `Leeslamp needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${process.versions.node}.`,
  )
}

function installPackages() {
  // npm writes this file last, so it is older than the lock file when an install is due or was interrupted.
  const installed = changedAt('node_modules/.package-lock.json')
  if (installed >= changedAt('package-lock.json')) return
  console.error('Installing the packages …')
  if (!npm(['ci', '--include=dev']))
    throw new CommandError('The packages could not be installed; see the output above.')
}

/** @param {string[]} args */
function npm(args) {
  const { npm_execpath: cli } = process.env
  // Under `npm start` npm says where it is. Otherwise Windows needs a shell, because npm is a batch file there.
  return cli?.endsWith('npm-cli.js')
    ? succeeds(process.execPath, [cli, ...args])
    : succeeds('npm', args, process.platform === 'win32')
}

function findOrInstallChromium() {
  const path = findChromium() ?? installAndFind('chromium', findChromium)
  if (path) return path
  throw new CommandError(
    'Leeslamp needs Chromium, Chrome or Edge: install one of them, or set CHROME_PATH to its executable.',
  )
}

function findOrInstallFirefox() {
  const path = findFirefox() ?? installAndFind('firefox-esr', findFirefox)
  if (!path) console.error('No Firefox was found (FIREFOX_PATH can name one), so its tests are skipped.')
  return path
}

/**
 * @param {string} name a Debian package
 * @param {() => string | undefined} find
 */
function installAndFind(name, find) {
  console.error(`Trying to install ${name} with apt-get …`)
  return installWithApt([name]) ? find() : undefined
}

/** @param {'chrome' | 'firefox'} mode */
function build(mode) {
  const newestInput = Math.max(...BUILD_INPUTS.map(changedAt))
  if (changedAt(`dist/${mode}/manifest.json`) > newestInput) return
  console.error(`Building dist/${mode} …`)
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  if (!succeeds(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'])) {
    throw new CommandError(`dist/${mode} could not be built; see the output above.`)
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {boolean} [shell]
 */
function succeeds(command, args, shell = false) {
  // Output goes to standard error, because standard output belongs to the calling command.
  return spawnSync(command, args, { cwd: ROOT, shell, stdio: ['ignore', 2, 2] }).status === 0
}

/**
 * Finds the time of the newest change in a file or folder. Folders count too, so that a removed file is noticed.
 *
 * @param {string} path relative to the project
 * @returns {number} ms since the epoch; 0 when nothing is there
 */
function changedAt(path) {
  const absolute = join(ROOT, path)
  if (!existsSync(absolute)) return 0
  const status = statSync(absolute)
  const inside = status.isDirectory() ? readdirSync(absolute).map(name => changedAt(join(path, name))) : []
  return Math.max(status.mtimeMs, ...inside)
}
