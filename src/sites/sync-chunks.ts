import type { SiteEntries, SiteEntry } from './choices'
import { areSameSites, forgottenQuietly, withoutForgotten } from './merge-choices'
import { parseSites, type SiteSetAside, type StoredSites, storeSites } from './storage-format'

/**
 * What browsers sync of sites, in parts: an item may have 8,192 bytes and all of an extension's items 102,400
 * (`storage.sync.QUOTA_BYTES`). Each scope has its place in one of these, by a hash of its name, so that what two
 * browsers say of different sites mostly touches different items, and one word of the reader's sends 4 kB at most.
 */
export const chunkKeys: readonly string[] = Array.from({ length: 24 }, (_, at) => `sites.${at}`)

const nothing: SiteEntries = new Map()

/** For one chunk, with its key; 24 of them leave 8 kB to all else that is synced. Bytes. */
const bytesOfChunk = 3900

/** The chunks that are to be synced, and what has no room in them. */
export interface ChunkPlan {
  readonly chunks: ReadonlyMap<string, SiteEntries>
  /** The scopes that stay on this device, as they are written: those whose last change is the longest ago. */
  readonly left: readonly string[]
}

/** What the synced storage has. */
export interface ReadChunks {
  readonly chunks: ReadonlyMap<string, SiteEntries>
  readonly setAside: readonly SiteSetAside[]
  /** Keys of chunks that a newer version of the extension wrote elsewhere: they are to be left as they are. */
  readonly newer: ReadonlySet<string>
  /** Keys of chunks with something in them that is set aside: they are to be written anew. */
  readonly broken: ReadonlySet<string>
}

/** Parts what is said of sites into chunks. In every browser that knows the same the outcome is the same. */
export function planChunks(entries: SiteEntries): ChunkPlan {
  const parts = new Map(chunkKeys.map(key => [key, new Map<string, SiteEntry>()]))
  for (const [written, entry] of entries) parts.get(chunkOf(written))?.set(written, entry)
  const chunks = new Map([...parts].map(([key, part]) => [key, fitting(key, part)]))
  const left = [...parts].flatMap(([key, part]) => [...part.keys()].filter(at => !chunks.get(key)?.has(at)))
  return { chunks, left }
}

/**
 * Reads the synced chunks.
 * @param stored what `storage.sync` gave for `chunkKeys`
 */
export function readChunks(stored: Readonly<Record<string, unknown>>): ReadChunks {
  const read = chunkKeys.map(key => ({ key, ...parseSites(stored[key]) }))
  const [newer, known] = parted(read, ({ setAside }) =>
    setAside.some(({ fault }) => fault === 'newerVersion'),
  )
  return {
    chunks: new Map(read.map(({ key, entries }) => [key, entries])),
    setAside: known.flatMap(({ setAside }) => setAside),
    newer: new Set(newer.map(({ key }) => key)),
    broken: new Set(known.filter(({ setAside }) => setAside.length > 0).map(({ key }) => key)),
  }
}

/**
 * What is to be written so that the synced storage has what is planned.
 * @param now ms since 1970
 * @returns by their keys; empty where all is there
 */
export function chunksToWrite(plan: ChunkPlan, synced: ReadChunks, now: number): Record<string, StoredSites> {
  const counts = (entries: SiteEntries) => withoutForgotten(entries, now, forgottenQuietly)
  const changed = [...plan.chunks].filter(
    ([key, planned]) =>
      !synced.newer.has(key) &&
      (synced.broken.has(key) || !areSameSites(counts(planned), counts(synced.chunks.get(key) ?? nothing))),
  )
  return Object.fromEntries(changed.map(([key, planned]) => [key, storeSites(planned)]))
}

/** The latest that have room. Ties are broken by name, so that two browsers leave the same. */
function fitting(key: string, part: SiteEntries): SiteEntries {
  let left = bytesOfChunk - key.length - JSON.stringify(storeSites(nothing)).length
  const fits = ([written, entry]: readonly [string, SiteEntry]) => {
    left -= bytesOf(written, entry)
    return left >= 0
  }
  const latestFirst = [...part].sort(
    ([one, a], [other, b]) => changedAt(b) - changedAt(a) || (one < other ? -1 : 1),
  )
  return new Map(latestFirst.filter(fits))
}

/** With quotes, colon and comma. Scopes are ASCII: a character is a byte. */
function bytesOf(written: string, entry: SiteEntry): number {
  return JSON.stringify(storeSites(new Map([[written, entry]])).entries).length - 1
}

function changedAt({ stance, view }: SiteEntry): number {
  return Math.max(stance.at, view.at)
}

/** FNV-1a, 32 bits: short, and spreads host names evenly. */
function chunkOf(written: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < written.length; at++) hash = Math.imul(hash ^ written.charCodeAt(at), 0x01000193)
  return chunkKeys[(hash >>> 0) % chunkKeys.length] ?? ''
}

function parted<Part>(parts: readonly Part[], is: (part: Part) => boolean): readonly [Part[], Part[]] {
  return [parts.filter(is), parts.filter(part => !is(part))]
}
