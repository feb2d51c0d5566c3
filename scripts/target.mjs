import { statSync } from 'node:fs'
import { basename, dirname, join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommandError } from './command.mjs'
import { fromUserFolder } from './paths.mjs'

const SAMPLE = '/nl-portal-wordpress/'

/**
 * Finds the page that the user means. A file is served rather than opened as `file:`, because extensions run there only
 * after the user has allowed it.
 *
 * @param {string | undefined} argument a web address, a file, or undefined for a sample page
 * @returns {{ address: string, routes: Record<string, import('./server.mjs').Route> }} the address may
 *   be relative to a server with these routes
 * @throws {CommandError} when there is no such file
 */
export function findTarget(argument) {
  if (argument === undefined) return { address: SAMPLE, routes: {} }
  if (/^https?:/i.test(argument)) return webPage(argument)
  const file = /^file:/i.test(argument) ? fileURLToPath(argument) : fromUserFolder(argument)
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
 * Serves a saved page and the folder that browsers save beside it. Nothing else in the user's folder is served, because
 * scripts of the page could read it.
 *
 * @param {string} file
 */
function savedPage(file) {
  const name = basename(file)
  const companion = `${parse(file).name}_files`
  return {
    address: `/${encodeURIComponent(name)}`,
    routes: {
      // No charset here, so that the one in the file itself counts.
      [`/${name}`]: { file, headers: { 'content-type': 'text/html' } },
      [`/${companion}/`]: { folder: join(dirname(file), companion) },
    },
  }
}
