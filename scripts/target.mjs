import { statSync } from 'node:fs'
import { basename, dirname, join, parse, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommandError } from './command.mjs'

const SAMPLE = '/nl-portal-wordpress/'

/**
 * Finds out what page a person means. A file is served rather than opened as `file:`, where an extension
 * may not run unless the person has allowed it.
 *
 * @param {string | undefined} argument a web address, a file, or nothing for a sample page
 * @returns {{ address: string, routes: Record<string, import('./server.mjs').Route> }} the address may be
 *   relative to the server that has these routes
 * @throws {CommandError} when there is no such file
 */
export function findTarget(argument) {
  if (argument === undefined) return { address: SAMPLE, routes: {} }
  if (/^https?:/i.test(argument)) return webPage(argument)
  const { INIT_CWD = '.' } = process.env
  // npm moves to the top of the project; INIT_CWD is where the person was.
  const file = /^file:/i.test(argument) ? fileURLToPath(argument) : resolve(INIT_CWD, argument)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new CommandError(`There is no file ${file} (a web address starts with https:// or http://).`)
  }
  return savedPage(file)
}

/** @param {string} address */
function webPage(address) {
  if (!URL.canParse(address)) throw new CommandError(`${address} is not a web address.`)
  return { address, routes: {} }
}

/**
 * A saved page and the folder that browsers put beside it. Nothing else of the person's folder is served:
 * the page may have scripts, and those could read it.
 *
 * @param {string} file
 */
function savedPage(file) {
  const name = basename(file)
  const companion = `${parse(file).name}_files`
  return {
    address: `/${encodeURIComponent(name)}`,
    routes: {
      // No charset here: what the file itself says about it must count.
      [`/${name}`]: { file, headers: { 'content-type': 'text/html' } },
      [`/${companion}/`]: { folder: join(dirname(file), companion) },
    },
  }
}
