import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { trackSites } from '../../../src/background/track-sites'
import { changeSites, type SitesChange } from '../../../src/platform/sites'
import { clearChoice, openAlways, openNever } from '../../../src/sites/choices'
import { FakeExtension, fakeLocks } from '../support/extension'
import { scopeOf } from '../support/sites'

const api = vi.hoisted(() => {
  const api: { browser: FakeExtension | null } = { browser: null }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser ?? {}, name) }))
  return api
})
vi.mock('../../../src/platform/browser', () => ({
  browser: new Proxy({}, { get: (_, name) => Reflect.get(api.browser ?? {}, name) }),
}))

let browser: FakeExtension
const everywhere = '*://*/*'
const patterns = () => browser.scripts.map(({ matches, excludeMatches }) => ({ matches, excludeMatches }))
const just = (...matches: string[]) => [{ matches, excludeMatches: [] }]
/** Waits longer than the pause between two writes to synced storage. */
const settled = () => vi.advanceTimersByTimeAsync(5000)
const change = async (edit: SitesChange) => {
  expect(await changeSites(edit)).toBe('saved')
  await settled()
}
const choose = (host: string) =>
  change((sites, now) => openAlways(sites, { site: { kind: 'site', host }, view: 'reader' }, now))
const wake = async () => {
  trackSites('/src/content/probe.js')
  await settled()
}

beforeEach(async () => {
  vi.useFakeTimers()
  browser = new FakeExtension()
  browser.origins = [everywhere]
  api.browser = browser
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.spyOn(console, 'error').mockReturnValue()
  await wake()
})
afterEach(() => vi.useRealTimers())

describe('the probe', () => {
  test('is not registered where no site is chosen', () => {
    expect(browser.scripts).toEqual([])
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled()
  })

  test('is registered for a chosen site: early, not in frames, and beyond the session', async () => {
    await choose('krant.example')
    expect(browser.scripts).toEqual([
      {
        id: 'leeslamp-auto-0',
        js: ['src/content/probe.js'],
        matches: ['*://*.krant.example/*'],
        excludeMatches: [],
        runAt: 'document_start',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ])
  })

  test('follows each change of the choices', async () => {
    await choose('krant.example')
    await choose('blad.example')
    expect(patterns()).toEqual(just('*://*.blad.example/*', '*://*.krant.example/*'))
    await change((sites, now) => openNever(sites, scopeOf('!krant.example/live'), now))
    expect(patterns()).toMatchObject([{ excludeMatches: ['*://krant.example/live'] }])
    await change((sites, now) => clearChoice(sites, scopeOf('krant.example'), now))
    await change((sites, now) => openNever(sites, scopeOf('blad.example'), now))
    expect(browser.scripts).toEqual([])
  })

  test('is unregistered without the permission, and registered with it again', async () => {
    await choose('krant.example')
    browser.origins = []
    browser.fire('onRemoved')
    await settled()
    expect(browser.scripts).toEqual([])
    browser.origins = ['*://*.krant.example/*']
    browser.fire('onAdded')
    await settled()
    expect(patterns()).toEqual(just('*://*.krant.example/*'))
  })

  test('is registered for what another device chose', async () => {
    const other = browser
    await choose('krant.example')
    browser = new FakeExtension()
    browser.origins = [everywhere]
    api.browser = browser
    await wake()
    await browser.receive(other.storage.sync.items)
    await settled()
    expect(patterns()).toEqual(just('*://*.krant.example/*'))
  })
})

describe('when the worker wakes', () => {
  test('nothing is written where all is right', async () => {
    await choose('krant.example')
    const { registerContentScripts, updateContentScripts, unregisterContentScripts } = browser.scripting
    const { local, sync } = browser.storage
    const writes = [
      registerContentScripts,
      updateContentScripts,
      unregisterContentScripts,
      local.set,
      sync.set,
    ]
    for (const write of writes) write.mockClear()
    await wake()
    for (const write of writes) expect(write).not.toHaveBeenCalled()
  })

  test('a script that an update of the extension unregistered is registered', async () => {
    await choose('krant.example')
    browser.scripts = []
    await wake()
    expect(patterns()).toEqual(just('*://*.krant.example/*'))
  })

  test('the file of an older version is replaced', async () => {
    await choose('krant.example')
    for (const script of browser.scripts) script.js = ['old.js']
    await wake()
    expect(browser.scripts).toMatchObject([{ js: ['src/content/probe.js'] }])
  })

  test('a choice that was made while it slept is synced', async () => {
    browser.storage.local.items = { sites: { version: 1, entries: { 'krant.example': 'ar1' } } }
    await wake()
    expect(JSON.stringify(browser.storage.sync.items)).toContain('krant.example')
  })

  test('scripts of another kind are left alone', async () => {
    const foreign = { id: 'another', js: ['another.js'], matches: ['*://another.example/*'] }
    browser.scripts = [foreign]
    await wake()
    expect(browser.scripts).toEqual([foreign])
  })
})

test.each(['onStartup', 'onInstalled'] as const)('%s registers what is missing', async event => {
  await choose('krant.example')
  browser.scripts = []
  browser.fire(event)
  await settled()
  expect(patterns()).toEqual(just('*://*.krant.example/*'))
})

describe('of changes at once', () => {
  test('the last wins, and the browser is called once', async () => {
    await choose('krant.example')
    browser.scripting.updateContentScripts.mockClear()
    const hosts = ['een.example', 'twee.example', 'drie.example']
    browser.origins = []
    browser.fire('onRemoved')
    browser.origins = [everywhere]
    for (const host of hosts) {
      void changeSites((sites, now) => openAlways(sites, { site: { kind: 'site', host }, view: 'tidy' }, now))
    }
    browser.fire('onAdded')
    await settled()
    expect(patterns()).toEqual(just(...[...hosts, 'krant.example'].sort().map(host => `*://*.${host}/*`)))
    expect(browser.scripting.updateContentScripts.mock.calls.length).toBeLessThanOrEqual(2)
  })

  test('a hundred take few writes to synced storage', async () => {
    for (let at = 0; at < 100; at++) {
      await changeSites((sites, now) => openNever(sites, scopeOf(`krant${at}.example`), now))
    }
    await settled()
    expect(browser.storage.sync.set.mock.calls.length).toBeLessThanOrEqual(3)
  })
})

describe('an error', () => {
  test('of the browser is reported, and the next change registers everything', async () => {
    browser.scripting.registerContentScripts.mockRejectedValueOnce(new Error('Invalid host.'))
    await choose('krant.example')
    expect(console.error).toHaveBeenCalled()
    await choose('blad.example')
    expect(patterns()).toEqual(just('*://*.blad.example/*', '*://*.krant.example/*'))
  })

  test('of the storage unregisters nothing', async () => {
    await choose('krant.example')
    browser.storage.local.get.mockRejectedValue(new Error('corrupt'))
    await wake()
    expect(console.error).toHaveBeenCalled()
    expect(patterns()).toEqual(just('*://*.krant.example/*'))
  })
})
