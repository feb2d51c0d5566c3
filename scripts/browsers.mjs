import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { CommandError } from './command.mjs'

/**
 * Where a kind of browser is installed. `variable` is the environment variable that names its executable; `names` are
 * looked up on the PATH; `apps` are paths in an Applications folder of macOS, `programs` in a Program Files folder of
 * Windows.
 *
 * @typedef {{ variable: string, names: string[], apps: string[], programs: string[] }} BrowserPaths
 */

/** @type {BrowserPaths} */
const CHROMIUM = {
  variable: 'CHROME_PATH',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  apps: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  programs: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
}

/** @type {BrowserPaths} */
const FIREFOX = {
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  apps: ['Firefox.app/Contents/MacOS/firefox'],
  programs: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
}

/**
 * Looks for Chromium, Chrome or Edge.
 *
 * @returns {string | undefined} the absolute path of its executable
 * @throws {CommandError} when CHROME_PATH is set and names no executable
 */
export function findChromium() {
  return findBrowser(CHROMIUM)
}

/**
 * Looks for Firefox.
 *
 * @returns {string | undefined} the absolute path of its executable
 * @throws {CommandError} when FIREFOX_PATH is set and names no executable
 */
export function findFirefox() {
  return findBrowser(FIREFOX)
}

/**
 * Installs packages where that needs no password: on Debian and its relatives, as root or with a sudo that asks for
 * none.
 *
 * @param {string[]} packages
 * @returns {boolean} whether that succeeded
 */
export function installWithApt(packages) {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return false
  const prefix = rootPrefix()
  if (!prefix) return false
  /** @param {string[]} aptArgs */
  const apt = aptArgs => {
    const [command = '', ...args] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...aptArgs,
    ]
    // apt-get writes to standard error, because standard output belongs to the calling command.
    return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0
  }
  return apt(['update']) && apt(['install', '-y', ...packages])
}

/** @returns {string[] | undefined} what to put before a command that must run as root */
function rootPrefix() {
  if (process.getuid?.() === 0) return []
  const silentSudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
  return silentSudo ? ['sudo', '-n'] : undefined
}

/** @param {BrowserPaths} paths */
function findBrowser(paths) {
  const chosen = process.env[paths.variable]
  if (!chosen) return candidates(paths).find(isExecutable)
  const path = resolve(chosen)
  if (!isExecutable(path))
    throw new CommandError(`${paths.variable} is set to ${path}, but there is no program.`)
  return path
}

/** @param {BrowserPaths} paths */
function candidates({ names, apps, programs }) {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const { PATH = '' } = process.env
  const folders = PATH.split(delimiter).filter(Boolean)
  // A name further up the list wins, in whatever folder of the PATH it is.
  const onPath = names.flatMap(name => folders.map(folder => resolve(folder, name + suffix)))
  return [...onPath, ...usualPaths(apps, programs)]
}

/**
 * @param {string[]} apps
 * @param {string[]} programs
 */
function usualPaths(apps, programs) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap(folder =>
      apps.map(app => join(folder, app)),
    )
  }
  if (process.platform !== 'win32') return []
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map(variable => process.env[variable])
    .filter(folder => folder !== undefined)
    .flatMap(folder => programs.map(program => join(folder, program)))
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
