import type { SiteEntries, SiteEntry, Stamped } from './choices'

const day = 24 * 60 * 60 * 1000

/** How long a forgotten scope is remembered as forgotten, ms: a browser that was away for longer may bring it back. */
export const forgottenFor = 180 * day
/**
 * From this age on a forgotten scope is no reason any more to write, ms. It is less than `forgottenFor` by more than
 * clocks differ: else one browser would bring back what the other has just dropped, and so on.
 */
export const forgottenQuietly = 150 * day

/**
 * Puts together what two browsers know: of each field the later change. In whatever order and however often parts
 * are merged, the outcome is the same.
 */
export function mergeSites(one: SiteEntries, other: SiteEntries): SiteEntries {
  const merged = new Map(one)
  for (const [written, entry] of other) {
    const before = merged.get(written)
    merged.set(written, before ? mergeEntries(before, entry) : entry)
  }
  return merged
}

/** Without what has been forgotten for longer than `age`, ms. */
export function withoutForgotten(entries: SiteEntries, now: number, age = forgottenFor): SiteEntries {
  return new Map([...entries].filter(([, entry]) => !isForgotten(entry, now - age)))
}

/** Whether the same is said of the same scopes, at the same times. */
export function areSameSites(one: SiteEntries, other: SiteEntries): boolean {
  return (
    one.size === other.size &&
    [...one].every(([written, { stance, view }]) => {
      const found = other.get(written)
      return found !== undefined && isSame(found.stance, stance) && isSame(found.view, view)
    })
  )
}

function mergeEntries(one: SiteEntry, other: SiteEntry): SiteEntry {
  return { stance: later(one.stance, other.stance), view: later(one.view, other.view) }
}

/** At the same moment the order of the values decides: any order will do that is the same in every browser. */
function later<Value extends string>(one: Stamped<Value>, other: Stamped<Value>): Stamped<Value> {
  if (one.at !== other.at) return one.at > other.at ? one : other
  return one.value >= other.value ? one : other
}

function isForgotten({ stance, view }: SiteEntry, before: number): boolean {
  return stance.value === 'none' && Math.max(stance.at, view.at) < before
}

function isSame<Value>(one: Stamped<Value>, other: Stamped<Value>): boolean {
  return one.value === other.value && one.at === other.at
}
