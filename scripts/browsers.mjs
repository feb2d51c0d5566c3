import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { CommandError } from './command.mjs'

/**
 * Where one kind of browser may be found. `apps` are below an Applications folder of macOS,
 * `programs` below a Program Files folder of Windows, `names` are looked up on the PATH.
 *
 * @typedef {{ variable: string, names: string[], apps: string[], programs: string[] }} Places
 */

/** @type {Places} */
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

/** @type {Places} */
const FIREFOX = {
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  apps: ['Firefox.app/Contents/MacOS/firefox'],
  programs: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
}

/**
 * Looks for a browser of the Chromium family.
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
 * Installs packages where that needs no question to anybody: on a Debian-like Linux,
 * as root or with a sudo that asks for no password.
 *
 * @param {string[]} packages
 * @returns {boolean} whether they are installed now
 */
export function installWithApt(packages) {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return false
  const prefix = rootPrefix()
  if (!prefix) return false
  /** @param {string[]} words */
  const apt = words => {
    const [command = '', ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words]
    // Standard output is left to what the calling command has to say.
    return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0
  }
  return apt(['update']) && apt(['install', '-y', ...packages])
}

/** @returns {string[] | undefined} the words to put before a command that must run as root */
function rootPrefix() {
  if (process.getuid?.() === 0) return []
  const silentSudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
  return silentSudo ? ['sudo', '-n'] : undefined
}

/** @param {Places} places */
function findBrowser(places) {
  const chosen = process.env[places.variable]
  if (!chosen) return candidates(places).find(isExecutable)
  const path = resolve(chosen)
  if (!isExecutable(path))
    throw new CommandError(`${places.variable} is set to ${path}, but no program is there.`)
  return path
}

/** @param {Places} places */
function candidates({ names, apps, programs }) {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const { PATH = '' } = process.env
  const folders = PATH.split(delimiter).filter(Boolean)
  // The order of the names counts for more than the order of the PATH.
  const onPath = names.flatMap(name => folders.map(folder => resolve(folder, name + suffix)))
  return [...onPath, ...usualPlaces(apps, programs)]
}

/**
 * @param {string[]} apps
 * @param {string[]} programs
 */
function usualPlaces(apps, programs) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap(at => apps.map(app => join(at, app)))
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
