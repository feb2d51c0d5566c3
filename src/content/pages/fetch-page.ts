import { decodePage } from './decode-page'
import { PageFault } from './page-fault'

/** A larger page is hardly text, and would take long to read. Bytes. */
const mostBytes = 5_000_000
/** ms. After that the site does not answer any more. */
const longestWait = 30_000

/** Markup that came, and where it came from in the end. */
export interface FetchedPage {
  readonly markup: string
  readonly address: string
}

export interface FetchDeps {
  /** The page's own fetch where the browser has one for scripts of an extension. */
  readonly fetch: typeof fetch
  /** Of the page that is open. */
  readonly origin: string
  /** How its letters are written. */
  readonly characterSet: string
}

/**
 * Fetches another page of the site that is open, as the browser would if the user went there. No other site is ever
 * asked: an answer that leads elsewhere is refused by the browser before it is followed.
 * @throws PageFault; what the signal is aborted with
 */
export async function fetchPage(
  address: string,
  { fetch, origin, characterSet }: FetchDeps,
  signal: AbortSignal,
): Promise<FetchedPage> {
  if (new URL(address).origin !== origin) throw new PageFault('unreachable')
  const ended = AbortSignal.any([signal, AbortSignal.timeout(longestWait)])
  try {
    const response = await fetch(address, {
      mode: 'same-origin',
      credentials: 'same-origin',
      redirect: 'follow',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: ended,
    })
    if (new URL(response.url).origin !== origin) throw new PageFault('unreachable')
    if (!response.ok) throw new PageFault('refused')
    const type = response.headers.get('content-type') ?? ''
    if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) throw new PageFault('noText')
    return { markup: decodePage(await readBytes(response), type, characterSet), address: response.url }
  } catch (error) {
    if (signal.aborted || error instanceof PageFault) throw error
    throw new PageFault('unreachable')
  }
}

/** The bytes of an answer, as long as they are not too many. */
async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length
    if (length > mostBytes) {
      await reader?.cancel()
      throw new PageFault('noText')
    }
    parts.push(part.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
