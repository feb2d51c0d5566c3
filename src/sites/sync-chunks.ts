import { changedAt, type SiteEntries, type SiteEntry } from './choices'
import { areSameSites, dropOldTombstones, tombstoneSyncLifetime } from './merge-choices'
import { parseSites, type RejectedSite, type SerializedSites, serializeSites } from './storage-format'

/**
 * The items of the synced storage that hold the sites: one item may have 8,192 bytes, all items of an extension 102,400
 * (`storage.sync.QUOTA_BYTES`). The hash of a scope decides which item it is in, so that changes to different sites in
 * two browsers mostly touch different items, and one choice of the user sends 4 kB at most.
 */
export const chunkKeys: readonly string[] = Array.from({ length: 24 }, (_, at) => `sites.${at}`)

const nothing: SiteEntries = new Map()

/** Bytes of one chunk with its key; 24 of them leave 8 kB for everything else that is synced. */
const bytesOfChunk = 3900

/** The chunks to sync, and what there is no room for. */
export interface ChunkPlan {
  readonly chunks: ReadonlyMap<string, SiteEntries>
  /** The scopes that stay on this device, as `writeScope` writes them: those changed the longest ago. */
  readonly left: readonly string[]
}

/** What the synced storage holds. */
export interface ReadChunks {
  readonly chunks: ReadonlyMap<string, SiteEntries>
  readonly rejected: readonly RejectedSite[]
  /** Keys of chunks that a newer version of the extension wrote on another device: they must be left as they are. */
  readonly newer: ReadonlySet<string>
  /** Keys of chunks with rejected entries: they must be written again. */
  readonly broken: ReadonlySet<string>
}

/** Divides entries into chunks. Browsers with the same entries get the same chunks. */
export function planChunks(entries: SiteEntries): ChunkPlan {
  const parts = new Map(chunkKeys.map(key => [key, new Map<string, SiteEntry>()]))
  for (const [written, entry] of entries) parts.get(chunkOf(written))?.set(written, entry)
  const chunks = new Map([...parts].map(([key, part]) => [key, fitInto(key, part)]))
  const left = [...parts].flatMap(([key, part]) => [...part.keys()].filter(at => !chunks.get(key)?.has(at)))
  return { chunks, left }
}

/**
 * Parses the synced chunks.
 * @param stored the items of `storage.sync` with `chunkKeys`
 */
export function readChunks(stored: Readonly<Record<string, unknown>>): ReadChunks {
  const read = chunkKeys.map(key => ({ key, ...parseSites(stored[key]) }))
  const [newer, readable] = partition(read, ({ rejected }) =>
    rejected.some(({ fault }) => fault === 'newerVersion'),
  )
  return {
    chunks: new Map(read.map(({ key, entries }) => [key, entries])),
    rejected: readable.flatMap(({ rejected }) => rejected),
    newer: new Set(newer.map(({ key }) => key)),
    broken: new Set(readable.filter(({ rejected }) => rejected.length > 0).map(({ key }) => key)),
  }
}

/**
 * Selects the chunks that must be written so that the synced storage holds what is planned.
 * @param now ms since 1970
 * @returns the chunks by their keys; empty if all are up to date
 */
export function chunksToWrite(
  plan: ChunkPlan,
  synced: ReadChunks,
  now: number,
): Record<string, SerializedSites> {
  const relevant = (entries: SiteEntries) => dropOldTombstones(entries, now, tombstoneSyncLifetime)
  const changed = [...plan.chunks].filter(
    ([key, planned]) =>
      !synced.newer.has(key) &&
      (synced.broken.has(key) ||
        !areSameSites(relevant(planned), relevant(synced.chunks.get(key) ?? nothing))),
  )
  return Object.fromEntries(changed.map(([key, planned]) => [key, serializeSites(planned)]))
}

/** The latest entries that fit into a chunk. Ties are broken by name, so that two browsers leave out the same. */
function fitInto(key: string, part: SiteEntries): SiteEntries {
  let bytesLeft = bytesOfChunk - key.length - JSON.stringify(serializeSites(nothing)).length
  const fits = ([written, entry]: readonly [string, SiteEntry]) => {
    bytesLeft -= bytesOf(written, entry)
    return bytesLeft >= 0
  }
  const latestFirst = [...part].sort(
    ([one, a], [other, b]) => changedAt(b) - changedAt(a) || (one < other ? -1 : 1),
  )
  return new Map(latestFirst.filter(fits))
}

/** With quotes, colon and comma. Scopes are ASCII, so that a character is a byte. */
function bytesOf(written: string, entry: SiteEntry): number {
  return JSON.stringify(serializeSites(new Map([[written, entry]])).entries).length - 1
}

/** FNV-1a with 32 bits: it is short and spreads host names evenly. */
function chunkOf(written: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < written.length; at++) hash = Math.imul(hash ^ written.charCodeAt(at), 0x01000193)
  return chunkKeys[(hash >>> 0) % chunkKeys.length] ?? ''
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(test), items.filter(item => !test(item))]
}
