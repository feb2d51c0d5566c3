/** One of the files of a `srcset`. */
export interface SourceCandidate {
  readonly url: string
  /** `640w` or `2x`; empty where there is none. */
  readonly descriptor: string
}

/** An address ends at white space. A comma inside it is part of it; one at its end separates it from the next. */
const candidatePattern = /([^\s,](?:\S*[^\s,])?)(?:\s+([^\s,]+))?[^,]*(?:,|$)/g

/** Reads a `srcset` as browsers do, except for descriptors in brackets, which no browser supports. */
export function readSourceSet(set: string): readonly SourceCandidate[] {
  return Array.from(set.matchAll(candidatePattern), ([, url = '', descriptor = '']) => ({ url, descriptor }))
}

/** Writes a `srcset` of addresses without white space. */
export function writeSourceSet(candidates: readonly SourceCandidate[]): string {
  return candidates.map(({ url, descriptor }) => (descriptor ? `${url} ${descriptor}` : url)).join(', ')
}
