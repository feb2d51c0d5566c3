import type { Storage } from 'webextension-polyfill'
import { isRecord } from '../domain/is-record'
import type { SaveResult } from '../domain/save-result'
import type { SiteRuleFault } from '../site-rules/parse'
import { type IsSelector, parseSiteRules } from '../site-rules/parse'
import { type SiteRule, writeSiteRules } from '../site-rules/site-rule'
import { pageBrowser } from './extension-api'
import { report } from './report'
import { keep } from './save'

const key = 'siteRules'

/** The reader's own rules, and what of them cannot be used and was not told of before. */
export interface OwnSiteRules {
  readonly rules: readonly SiteRule[]
  readonly faults: readonly SiteRuleFault[]
}

/** Makes other rules of the reader's. */
export type RulesChange = (rules: readonly SiteRule[]) => readonly SiteRule[]

/** Rules as they were stored; what was set aside stays beside them as it was written. */
interface ReadRules extends OwnSiteRules {
  readonly setAside: readonly unknown[]
}

/** The reader's own rules. Where the storage will not give them, there are none. */
export async function loadSiteRules(isSelector: IsSelector): Promise<OwnSiteRules> {
  try {
    const read = await readRules(isSelector)
    // SaveResult beside the rules it is told of no more.
    if (read.faults.length > 0) await keep('setting site rules aside', () => writeRules(read.rules, read))
    return read
  } catch (error) {
    report('loading site rules', error)
    return { rules: [], faults: [] }
  }
}

/**
 * Changes the reader's own rules, as they are stored by now: another page may have changed them. For the background
 * and pages of the extension; a script in a page tells the background.
 * @param isSelector as far as there is a document to ask
 */
export function changeSiteRules(
  change: RulesChange,
  isSelector: IsSelector = () => true,
): Promise<SaveResult> {
  return keep('saving site rules', () =>
    alone(async () => {
      const read = await readRules(isSelector)
      await writeRules(change(read.rules), read)
    }),
  )
}

/** What of the reader's own rules was set aside, as it was written. Where the storage will not give it, nothing was. */
export async function loadSetAsideRules(): Promise<readonly unknown[]> {
  try {
    const { [key]: stored } = await pageBrowser.storage.local.get(key)
    return setAsideBefore(stored)
  } catch (error) {
    report('loading site rules that were set aside', error)
    return []
  }
}

/** Keeps no longer what was set aside. */
export function discardSetAsideRules(isSelector: IsSelector): Promise<SaveResult> {
  return keep('discarding site rules that were set aside', () =>
    alone(async () => {
      const read = await readRules(isSelector)
      await writeRules(read.rules, { ...read, setAside: [] })
    }),
  )
}

/** Hears of every change of the reader's own rules, by whomever. */
export function onSiteRulesChanged(hear: () => void): void {
  pageBrowser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string) => {
      if (area === 'local' && key in changes) hear()
    },
  )
}

/** Does something with the rules while nobody else of the extension changes them. */
async function alone(work: () => Promise<void>): Promise<void> {
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
