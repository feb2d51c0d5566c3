import type { SiteEntries } from '../sites/choices'
import { areSameSites, dropOldTombstones, mergeSites } from '../sites/merge-choices'
import {
  type ChunkPlan,
  chunkKeys,
  chunksToWrite,
  planChunks,
  type ReadChunks,
  readChunks,
} from '../sites/sync-chunks'
import { parseSyncStatus, type SyncStatus } from '../sites/sync-status'
import { pageBrowser } from './extension-api'
import { report } from './report'
import { type LocalSites, withSites, writeSites } from './sites'

/** The item of `storage.local` with the outcome of the last run. */
const statusKey = 'sitesSync'

/** Loads how the choices on this device and in synced storage compared after the last run. */
export async function loadSitesSync(): Promise<SyncStatus> {
  const { [statusKey]: stored } = await pageBrowser.storage.local.get(statusKey)
  return parseSyncStatus(stored)
}

/**
 * Merges the choices on this device and in synced storage: of each choice the later one wins on both sides. Where both
 * are the same nothing is written. For the background, one run at a time.
 */
export function syncSites(): Promise<void> {
  return withSites(async stored => {
    const now = Date.now()
    const synced = await readSynced()
    if (!synced) return await writeStatus({ kind: 'refused' })
    const entries = dropOldTombstones(mergedWith(stored.entries, synced), now)
    await writeMerged(stored, entries, synced)
    const plan = planChunks(entries)
    const written = await writeSynced(chunksToWrite(plan, synced, now))
    await writeStatus(written ? statusOf(plan, synced) : { kind: 'refused' })
  })
}

function mergedWith(entries: SiteEntries, { chunks }: ReadChunks): SiteEntries {
  return [...chunks.values()].reduce(mergeSites, entries)
}

async function writeMerged(
  stored: LocalSites,
  entries: SiteEntries,
  { rejected }: ReadChunks,
): Promise<void> {
  if (rejected.length === 0 && areSameSites(stored.entries, entries)) return
  await writeSites({ entries, setAside: [...stored.setAside, ...rejected.map(({ raw }) => raw)] })
}

async function readSynced(): Promise<ReadChunks | null> {
  try {
    return readChunks(await pageBrowser.storage.sync.get([...chunkKeys]))
  } catch (error) {
    report('reading synced sites', error)
    return null
  }
}

/** All in one call: browsers count calls, and allow 120 a minute and 1,800 an hour. */
async function writeSynced(chunks: Record<string, unknown>): Promise<boolean> {
  if (Object.keys(chunks).length === 0) return true
  try {
    await pageBrowser.storage.sync.set(chunks)
    return true
  } catch (error) {
    report('syncing sites', error)
    return false
  }
}

function statusOf({ left }: ChunkPlan, { newer }: ReadChunks): SyncStatus {
  if (newer.size > 0) return { kind: 'newerVersion' }
  return left.length > 0 ? { kind: 'partly', left } : { kind: 'inStep' }
}

async function writeStatus(status: SyncStatus): Promise<void> {
  if (JSON.stringify(await loadSitesSync()) === JSON.stringify(status)) return
  await pageBrowser.storage.local.set({ [statusKey]: status })
}
