import type { AutoOpenScope } from '../sites/choices'
import { parseAutoOpenScope } from '../sites/choices'

/**
 * The site that the page was opened with, `#site=SCOPE`, the scope as `writeScope` writes it, encoded or not.
 * @param hash of the page's address
 * @returns `null` for none, and for a single page, which cannot be chosen
 */
export function askedSite(hash: string): AutoOpenScope | null {
  const [, asked] = /^#site=(.+)$/.exec(hash) ?? []
  return asked === undefined ? null : parseAutoOpenScope(decoded(asked))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
