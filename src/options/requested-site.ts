import type { AutoOpenScope } from '../sites/choices'
import { parseAutoOpenScope } from '../sites/choices'

/**
 * Parses the site that the page was opened to add, `#site=SCOPE`: the scope as `writeScope` writes it, URL-encoded or not.
 * @param hash the hash of the page's address
 * @returns `null` for none, and for a single page, which cannot be chosen
 */
export function parseRequestedSite(hash: string): AutoOpenScope | null {
  const [, written] = /^#site=(.+)$/.exec(hash) ?? []
  return written === undefined ? null : parseAutoOpenScope(decode(written))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
