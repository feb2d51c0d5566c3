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
import { type KnownSites, withSites, writeSites } from './sites'

/** The item of `storage.local` with how the last run ended. */
const syncStateKey = 'sitesSync'

/** How what is known here and what is synced stand to each other since the last run. */
export async function loadSitesSync(): Promise<SyncStatus> {
  const { [syncStateKey]: stored } = await pageBrowser.storage.local.get(syncStateKey)
  return parseSyncStatus(stored)
}

/**
 * Brings what is known of sites here and what the browser syncs together: each gets what the other has that is later.
 * Where both know the same nothing is written. It is for the background, and for one run at a time.
 */
export function syncSites(): Promise<void> {
  return withSites(async known => {
    const now = Date.now()
    const synced = await readSynced()
    if (!synced) return await writeState({ kind: 'refused' })
    const entries = dropOldTombstones(mergedWith(known.entries, synced), now)
    await keepMerged(known, entries, synced)
    const plan = planChunks(entries)
    const written = await writeSynced(chunksToWrite(plan, synced, now))
    await writeState(written ? stateOf(plan, synced) : { kind: 'refused' })
  })
}

function mergedWith(entries: SiteEntries, { chunks }: ReadChunks): SiteEntries {
  return [...chunks.values()].reduce(mergeSites, entries)
}

async function keepMerged(known: KnownSites, entries: SiteEntries, { rejected }: ReadChunks): Promise<void> {
  if (rejected.length === 0 && areSameSites(known.entries, entries)) return
  await writeSites({ entries, setAside: [...known.setAside, ...rejected.map(({ raw }) => raw)] })
}

async function readSynced(): Promise<ReadChunks | null> {
  try {
    return readChunks(await pageBrowser.storage.sync.get([...chunkKeys]))
  } catch (error) {
    report('reading synced sites', error)
    return null
  }
}

/** All in one call: browsers count calls, and take 120 a minute and 1,800 an hour. */
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

function stateOf({ left }: ChunkPlan, { newer }: ReadChunks): SyncStatus {
  if (newer.size > 0) return { kind: 'newerVersion' }
  return left.length > 0 ? { kind: 'partly', left } : { kind: 'inStep' }
}

async function writeState(state: SyncStatus): Promise<void> {
  if (JSON.stringify(await loadSitesSync()) === JSON.stringify(state)) return
  await pageBrowser.storage.local.set({ [syncStateKey]: state })
}
