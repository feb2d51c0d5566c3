import { once } from 'node:events'
import { readFile, realpath } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * What is served at a path: a given body (HTML unless its headers say otherwise), one file, or a folder. The path of a
 * folder ends in a slash; a request that ends in a slash gets the file that `index` names.
 *
 * @typedef {{ body: string | Buffer, headers?: Record<string, string>, status?: number }} Reply
 * @typedef {{ file: string, headers?: Record<string, string> }} File
 * @typedef {{ folder: string, index?: string }} Folder
 * @typedef {Reply | File | Folder} Route
 */

const SAMPLE_PAGES = fileURLToPath(new URL('../test/pages/', import.meta.url))
const NOT_FOUND = { status: 404, body: 'Not found' }

const DEFAULT_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  // Without this a second visit could get the answer of the first from the cache.
  'cache-control': 'no-store',
}

/** @type {Record<string, string>} */
const TYPES = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/**
 * Starts a web server on a free local port. A string is a folder to serve. Routes are added to the sample pages:
 * `/NAME/` is test/pages/NAME/source.html, `/media/…` is test/pages/media/….
 *
 * @param {Record<string, Route> | string} [source]
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function serve(source = {}) {
  /** @type {Record<string, Route>} */
  const routes =
    typeof source === 'string'
      ? { '/': { folder: source } }
      : { '/': { folder: SAMPLE_PAGES, index: 'source.html' }, ...source }
  const server = createServer(async (request, response) => {
    const { status = 200, headers = {}, body } = await answer(routes, request.url ?? '/')
    response.statusCode = status
    for (const [name, value] of Object.entries({ ...DEFAULT_HEADERS, ...headers }))
      response.setHeader(name, value)
    response.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server got no port.')
  const close = async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  return { origin: `http://127.0.0.1:${address.port}`, close }
}

/**
 * @param {Record<string, Route>} routes
 * @param {string} url
 * @returns {Promise<Reply>}
 */
async function answer(routes, url) {
  const path = pathOf(url)
  if (path === undefined) return { ...NOT_FOUND, status: 400, body: 'Bad request' }
  const [prefix, route] = match(routes, path) ?? []
  if (prefix === undefined || route === undefined) return NOT_FOUND
  if ('body' in route) return route
  if ('file' in route) return fileReply(route)
  const file = await fileInFolder(route, path.slice(prefix.length))
  return file === undefined ? NOT_FOUND : fileReply({ file })
}

/** @param {string} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

/**
 * Finds the route of a path: an exact one wins, then the folder with the longest path.
 *
 * @param {Record<string, Route>} routes
 * @param {string} path
 */
function match(routes, path) {
  const folders = Object.entries(routes).filter(
    ([prefix, route]) => 'folder' in route && path.startsWith(prefix),
  )
  const exact = routes[path]
  if (exact) return /** @type {const} */ ([path, exact])
  return folders.sort(([a], [b]) => b.length - a.length)[0]
}

/**
 * @param {Folder} route
 * @param {string} path below the folder
 * @returns {Promise<string | undefined>} undefined when there is no such file, or the path leads out of the folder
 */
async function fileInFolder({ folder, index = 'index.html' }, path) {
  const filePath = path === '' || path.endsWith('/') ? `${path}${index}` : path
  try {
    // Compared after links and dots are resolved, so that neither leads out of the folder.
    const [top, file] = await Promise.all([realpath(folder), realpath(join(folder, filePath))])
    return file.startsWith(top.endsWith(sep) ? top : top + sep) ? file : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {File} route
 * @returns {Promise<Reply>}
 */
async function fileReply({ file, headers }) {
  try {
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
    return { headers: { 'content-type': type, ...headers }, body: await readFile(file) }
  } catch {
    return NOT_FOUND
  }
}
