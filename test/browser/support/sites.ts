import type { Page } from 'puppeteer-core'
import type { Browser } from 'webextension-polyfill'
import type { View } from '../../../src/domain/view'
import type { OpenChoice } from '../../../src/sites/choices'
import { serializeSites } from '../../../src/sites/storage-format'
import { sitesOf } from '../../unit/support/sites'
import type { Chromium } from './chromium'
import { until } from './waiting'

declare const chrome: Browser & {
  readonly storage: { readonly local: { readonly QUOTA_BYTES: number } }
  readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> }
  readonly developerPrivate: {
    addHostPermission(id: string, origin: string): Promise<void>
    removeHostPermission(id: string, origin: string): Promise<void>
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>
    reload(id: string, options: object): Promise<void>
  }
}

/** Every host of this name is the test's own server. */
export const madeUpHosts = '--host-resolver-rules=MAP *.example 127.0.0.1'

/** The patterns of a script as the browser has it registered. */
export interface Registered {
  readonly matches: readonly string[]
  readonly excludeMatches: readonly string[]
}

/** What a reader does about sites, in pages of their own, so that no page of a test has been anywhere before. */
export function sitesIn(chromium: Chromium) {
  const spokenOf = new Set<string>()
  const inPage = async <Result>(address: string, work: (page: Page) => Promise<Result>) => {
    const page = await chromium.newPage()
    try {
      await page.goto(address)
      return await work(page)
    } finally {
      await page.close()
    }
  }
  const inSettings = <Result>(work: (page: Page) => Promise<Result>) => inPage('chrome://extensions', work)
  /** A page of the extension, and not its worker: that may sleep, and is not to be woken by who looks. */
  const inExtension = <Result>(work: (page: Page) => Promise<Result>) =>
    inPage(`chrome-extension://${chromium.extensionId}/src/notice/notice.html`, work)

  /** Says this of sites and nothing of any other, as a page of options would. */
  const say = async (said: Readonly<Record<string, OpenChoice>>, view: View = 'reader') => {
    const forgotten = [...spokenOf].map(written => [written, 'none'] as const)
    const entries = sitesOf({ ...Object.fromEntries(forgotten), ...said }, Date.now(), view)
    for (const written of entries.keys()) spokenOf.add(written)
    await inExtension(page =>
      page.evaluate(sites => chrome.storage.local.set({ sites }), { ...serializeSites(entries) }),
    )
  }
  const registered = async (): Promise<Registered[]> => {
    const scripts = await inExtension(page =>
      page.evaluate(() => chrome.scripting.getRegisteredContentScripts()),
    )
    return scripts.map(({ matches = [], excludeMatches = [] }) => ({ matches, excludeMatches }))
  }

  /** Grants an origin as a reader does who is asked for it. */
  const allow = async (origin: string) => {
    const { extensionId: id } = chromium
    await inSettings(page =>
      page.evaluate((...grant) => chrome.developerPrivate.addHostPermission(...grant), id, origin),
    )
    await inExtension(page =>
      page.evaluate(wanted => chrome.permissions.request({ origins: [wanted] }), origin),
    )
  }

  return {
    allow,
    /** Has the browser allow an origin without a word once it is asked for: it did so before, and was given it back. */
    allowIfAsked: async (origin: string) => {
      await allow(origin)
      await inExtension(page =>
        page.evaluate(allowed => chrome.permissions.remove({ origins: [allowed] }), origin),
      )
    },
    /** The origins that the extension may go to now. */
    granted: () =>
      inExtension(page => page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? [])),
    /** Takes an origin back in the settings of the browser. */
    revoke: (origin: string) =>
      inSettings(page =>
        page.evaluate(
          (...grant) => chrome.developerPrivate.removeHostPermission(...grant),
          chromium.extensionId,
          origin,
        ),
      ),
    /** What an update does: all scripts are unregistered, and the worker starts anew. */
    reload: () =>
      inSettings(page =>
        page.evaluate(async id => {
          // Else an unpacked extension would stay off.
          await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
          await chrome.developerPrivate.reload(id, { failQuietly: true })
        }, chromium.extensionId),
      ),
    say,
    registered,
    /** Has just these sites open by themselves, and waits until they do. */
    choose: async (...asked: Parameters<typeof say>) => {
      await say(...asked)
      const scripts = Object.values(asked[0]).includes('always') ? 1 : 0
      await until(`${scripts} registered script`, async () => (await registered()).length === scripts)
    },
    /** What the browser syncs, and what the extension says of it. */
    synced: () =>
      inExtension(page =>
        page.evaluate(async () => ({
          bytes: await chrome.storage.sync.getBytesInUse(),
          items: Object.keys(await chrome.storage.sync.get()).length,
          state: (await chrome.storage.local.get('sitesSync'))['sitesSync'],
        })),
      ),
    /** Does something while nothing more can be stored on this device. */
    whileStorageIsFull: async (work: () => Promise<void>) => {
      await inExtension(page =>
        page.evaluate(async () => {
          const { local } = chrome.storage
          const free = local.QUOTA_BYTES - (await local.getBytesInUse())
          await local.set({ ballast: 'x'.repeat(free - 'ballast""'.length) })
        }),
      )
      try {
        await work()
      } finally {
        await inExtension(page => page.evaluate(() => chrome.storage.local.remove('ballast')))
      }
    },
    /** What the browser tells a reader who is about to install the extension. */
    warnings: () =>
      inExtension(page =>
        page.evaluate(() =>
          chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
        ),
      ),
    /** How many scripts of the extension run in a page. */
    scriptsAt: (host: string, path = '/nl-short-semantic/') => {
      const { port } = new URL(chromium.origin)
      return inPage(`http://${host}:${port}${path}`, async page => page.extensionRealms().length)
    },
    kill: async () => (await chromium.worker()).close(),
  }
}
