import type { Storage } from 'webextension-polyfill'
import type { SaveResult } from '../domain/save-result'
import { isRecord } from '../domain/untrusted'
import type { SiteRuleFault } from '../site-rules/parse'
import { type IsSelector, parseSiteRules } from '../site-rules/parse'
import { type SiteRule, writeSiteRules } from '../site-rules/site-rule'
import { pageBrowser } from './extension-api'
import { report } from './report'
import { save } from './save'

const key = 'siteRules'

/** The user's rules, and the faults in what is stored that the user has not been told of yet. */
export interface UserSiteRules {
  readonly rules: readonly SiteRule[]
  readonly faults: readonly SiteRuleFault[]
}

export type RulesChange = (rules: readonly SiteRule[]) => readonly SiteRule[]

interface ReadRules extends UserSiteRules {
  /** What could not be used, as it was written. */
  readonly setAside: readonly unknown[]
}

/** Loads the user's rules. There are none where the storage cannot be read. */
export async function loadSiteRules(isSelector: IsSelector): Promise<UserSiteRules> {
  try {
    const read = await readRules(isSelector)
    // Once they are set aside, the faults are not reported again.
    if (read.faults.length > 0) await save('setting site rules aside', () => writeRules(read.rules, read))
    return read
  } catch (error) {
    report('loading site rules', error)
    return { rules: [], faults: [] }
  }
}

/**
 * Changes the user's rules as they are stored now, since another page may have changed them. For the background and
 * pages of the extension; content scripts call the background.
 * @param isSelector checks selectors where there is a document to do so
 */
export function changeSiteRules(
  change: RulesChange,
  isSelector: IsSelector = () => true,
): Promise<SaveResult> {
  return save('saving site rules', () =>
    withLock(async () => {
      const read = await readRules(isSelector)
      await writeRules(change(read.rules), read)
    }),
  )
}

/** Loads what was set aside of the user's rules, as it was written. Nothing where the storage cannot be read. */
export async function loadSetAsideRules(): Promise<readonly unknown[]> {
  try {
    const { [key]: stored } = await pageBrowser.storage.local.get(key)
    return setAsideBefore(stored)
  } catch (error) {
    report('loading site rules that were set aside', error)
    return []
  }
}

/** Deletes what was set aside. */
export function discardSetAsideRules(isSelector: IsSelector): Promise<SaveResult> {
  return save('discarding site rules that were set aside', () =>
    withLock(async () => {
      const read = await readRules(isSelector)
      await writeRules(read.rules, { ...read, setAside: [] })
    }),
  )
}

/** Listens to every change of the user's rules, whichever page made it. */
export function onSiteRulesChanged(listener: () => void): void {
  pageBrowser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string) => {
      if (area === 'local' && key in changes) listener()
    },
  )
}

/** Does something with the rules while no other page of the extension changes them. */
async function withLock(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('leeslamp-site-rules', work)
}

async function readRules(isSelector: IsSelector): Promise<ReadRules> {
  const { [key]: stored } = await pageBrowser.storage.local.get(key)
  const { rules, rejected } = parseSiteRules(stored, isSelector)
  return {
    rules,
    faults: rejected.map(({ fault, about }) => ({ fault, about })),
    setAside: [...setAsideBefore(stored), ...rejected.map(({ raw }) => raw)],
  }
}

function setAsideBefore(stored: unknown): readonly unknown[] {
  return isRecord(stored) && Array.isArray(stored['setAside']) ? stored['setAside'] : []
}

function writeRules(rules: readonly SiteRule[], { setAside }: ReadRules): Promise<void> {
  const beside = setAside.length > 0 ? { setAside } : {}
  return pageBrowser.storage.local.set({ [key]: { ...writeSiteRules(rules), ...beside } })
}
