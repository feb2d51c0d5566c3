import { safeAddress } from '../../domain/safe-address'

/** One of the files of a `srcset`. */
export interface SourceCandidate {
  readonly url: string
  /** `640w` or `2x`; empty where there is none. */
  readonly descriptor: string
}

/** An address ends at white space. A comma inside it is part of it; one at its end separates it from the next. */
const candidatePattern = /([^\s,](?:\S*[^\s,])?)(?:\s+([^\s,]+))?[^,]*(?:,|$)/g
/** A hostile set has hundreds of thousands of files; no picture has more sizes than this. */
const mostFiles = 100
const descriptorPattern = /^(?:[\d.]{1,8}[wx])?$/

/**
 * Reads a `srcset` as browsers do, except for descriptors in brackets, which no browser supports.
 * @param base what relative addresses are relative to
 * @returns the files with a safe address and a known descriptor; the addresses are absolute
 */
export function readSourceSet(set: string, base: string): readonly SourceCandidate[] {
  const candidates: SourceCandidate[] = []
  let looked = 0
  for (const [, address = '', descriptor = ''] of set.matchAll(candidatePattern)) {
    if (++looked > mostFiles) break
    const url = safeAddress('pictureFile', address, base)
    if (url && descriptorPattern.test(descriptor)) candidates.push({ url, descriptor })
  }
  return candidates
}

/** Writes a `srcset` of addresses without white space. */
export function writeSourceSet(candidates: readonly SourceCandidate[]): string {
  return candidates.map(({ url, descriptor }) => (descriptor ? `${url} ${descriptor}` : url)).join(', ')
}

/** A `srcset` with nothing but safe addresses; `null` where none is. */
export function safeSourceSet(set: string, base: string): string | null {
  return writeSourceSet(readSourceSet(set, base)) || null
}
