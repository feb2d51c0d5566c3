import type { LastingScope } from '../sites/choices'
import { lastingScope } from './sites/lasting'

/**
 * The site that the page was opened with, `#site=SCOPE`, the scope as `writeScope` writes it, encoded or not.
 * @param hash of the page's address
 * @returns `null` for none, and for a single page, which cannot be chosen
 */
export function askedSite(hash: string): LastingScope | null {
  const [, asked] = /^#site=(.+)$/.exec(hash) ?? []
  return asked === undefined ? null : lastingScope(decoded(asked))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
