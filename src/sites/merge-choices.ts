import { changedAt, type SiteEntries, type SiteEntry, type Timestamped } from './choices'

const day = 24 * 60 * 60 * 1000

/** How long a cleared choice stays as a tombstone, ms: a browser that was away for longer may bring the choice back. */
export const tombstoneLifetime = 180 * day
/**
 * From this age on a tombstone is no reason any more to write to the synced storage, ms. It is shorter than
 * `tombstoneLifetime` by more than clocks differ: otherwise one browser would write back what another has just dropped,
 * and so on without end.
 */
export const tombstoneSyncLifetime = 150 * day

/**
 * Merges the entries of two browsers; the later change of each field wins. The outcome is the same in whatever order
 * and however often parts are merged.
 */
export function mergeSites(one: SiteEntries, other: SiteEntries): SiteEntries {
  const merged = new Map(one)
  for (const [written, entry] of other) {
    const before = merged.get(written)
    merged.set(written, before ? mergeEntries(before, entry) : entry)
  }
  return merged
}

/** Leaves out the tombstones that are older than `age`, ms. */
export function dropOldTombstones(entries: SiteEntries, now: number, age = tombstoneLifetime): SiteEntries {
  return new Map([...entries].filter(([, entry]) => !isTombstoneBefore(entry, now - age)))
}

/** Whether the entries are for the same scopes, with the same values and times. */
export function areSameSites(one: SiteEntries, other: SiteEntries): boolean {
  return (
    one.size === other.size &&
    [...one].every(([written, { choice, view }]) => {
      const found = other.get(written)
      return found !== undefined && isSame(found.choice, choice) && isSame(found.view, view)
    })
  )
}

function mergeEntries(one: SiteEntry, other: SiteEntry): SiteEntry {
  return { choice: later(one.choice, other.choice), view: later(one.view, other.view) }
}

/** At equal times the order of the values decides: any order will do that is the same in every browser. */
function later<Value extends string>(one: Timestamped<Value>, other: Timestamped<Value>): Timestamped<Value> {
  if (one.at !== other.at) return one.at > other.at ? one : other
  return one.value >= other.value ? one : other
}

function isTombstoneBefore(entry: SiteEntry, time: number): boolean {
  return entry.choice.value === 'none' && changedAt(entry) < time
}

function isSame<Value>(one: Timestamped<Value>, other: Timestamped<Value>): boolean {
  return one.value === other.value && one.at === other.at
}
