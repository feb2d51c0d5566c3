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

/** What a user does about sites, in pages of their own: the pages of a test have no history. */
export function sitesIn(chromium: Chromium) {
  const storedScopes = new Set<string>()
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
  /** Evaluates in a page of the extension, not in its worker: that may be stopped, and must not be woken by a test. */
  const inExtension = <Result>(work: (page: Page) => Promise<Result>) =>
    inPage(`chrome-extension://${chromium.extensionId}/src/notice/notice.html`, work)

  /** Stores these choices and forgets those stored before, as the options page would. */
  const store = async (choices: Readonly<Record<string, OpenChoice>>, view: View = 'reader') => {
    const forgotten = [...storedScopes].map(written => [written, 'none'] as const)
    const entries = sitesOf({ ...Object.fromEntries(forgotten), ...choices }, Date.now(), view)
    for (const written of entries.keys()) storedScopes.add(written)
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

  /** Grants an origin as a user does at the prompt. */
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
    /** Has the browser grant an origin without a prompt when it is requested: it was granted once, and released. */
    allowIfAsked: async (origin: string) => {
      await allow(origin)
      await inExtension(page =>
        page.evaluate(allowed => chrome.permissions.remove({ origins: [allowed] }), origin),
      )
    },
    /** The origins that are granted now. */
    granted: () =>
      inExtension(page => page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? [])),
    /** Revokes an origin in the settings of the browser. */
    revoke: (origin: string) =>
      inSettings(page =>
        page.evaluate(
          (...grant) => chrome.developerPrivate.removeHostPermission(...grant),
          chromium.extensionId,
          origin,
        ),
      ),
    /** Does what an update does: all scripts are unregistered, and the worker restarts. */
    reload: () =>
      inSettings(page =>
        page.evaluate(async id => {
          // Else an unpacked extension would stay off.
          await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
          await chrome.developerPrivate.reload(id, { failQuietly: true })
        }, chromium.extensionId),
      ),
    store,
    registered,
    /** Has just these sites open automatically, and waits until the script for them is registered. */
    choose: async (...choices: Parameters<typeof store>) => {
      await store(...choices)
      const scripts = Object.values(choices[0]).includes('always') ? 1 : 0
      await until(`${scripts} registered script`, async () => (await registered()).length === scripts)
    },
    /** What the browser syncs, and what the extension says about it. */
    synced: () =>
      inExtension(page =>
        page.evaluate(async () => ({
          bytes: await chrome.storage.sync.getBytesInUse(),
          items: Object.keys(await chrome.storage.sync.get()).length,
          state: (await chrome.storage.local.get('sitesSync'))['sitesSync'],
        })),
      ),
    /** Runs something while the local storage is full. */
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
    /** The warnings that the browser shows before it installs the extension. */
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
