import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chunkKeys } from '../../../src/sites/sync-chunks'
import { useChromium, withoutChromium } from '../support/chromium'
import { madeUpHosts, sitesIn } from '../support/sites'

const origin = '*://*.krant.example/*'
const many = Array.from({ length: 2000 }, (_, at) => `krant${at}.example`)

describe.skipIf(withoutChromium)('the content script runs', () => {
  const chromium = useChromium({ args: [madeUpHosts] })
  const { allow, revoke, reload, store, registered, synced, warnings, scriptsAt, kill } = sitesIn(chromium)
  const matches = async () => (await registered()).flatMap(script => script.matches)
  const isRegistered = (...patterns: string[]) => expect.poll(matches).toEqual(patterns)

  beforeAll(() => allow(origin))
  beforeEach(async () => {
    await store({})
    await isRegistered()
  })

  test('nowhere, at first', async () => {
    expect(await scriptsAt('krant.example')).toBe(0)
  })

  test('on a chosen site and its subdomains, and on no other', async () => {
    await store({ 'krant.example': 'always' })
    await isRegistered(origin)
    expect(await scriptsAt('krant.example')).toBe(1)
    expect(await scriptsAt('www.krant.example')).toBe(1)
    for (const other of ['blad.example', 'nietkrant.example', 'krant.example.blad.example', '127.0.0.1']) {
      expect(await scriptsAt(other), other).toBe(0)
    }
  })

  test('not on excluded pages and refused parts, but on exceptions to these', async () => {
    const choices = {
      'krant.example': 'always',
      'forum.krant.example': 'never',
      'best.forum.krant.example': 'always',
      'krant.example/media/*': 'never',
      '!krant.example/en-feature/': 'never',
      '!krant.example/en-feature/?p=2': 'never',
    } as const
    await store(choices)
    await isRegistered(origin, '*://*.best.forum.krant.example/*')
    expect(await scriptsAt('krant.example')).toBe(1)
    expect(await scriptsAt('krant.example', '/en-feature/')).toBe(0)
    expect(await scriptsAt('krant.example', '/en-feature/?p=2')).toBe(0)
    expect(await scriptsAt('krant.example', '/en-feature/?p=3')).toBe(1)
    expect(await scriptsAt('krant.example', '/media/')).toBe(0)
    expect(await scriptsAt('forum.krant.example')).toBe(0)
    expect(await scriptsAt('best.forum.krant.example')).toBe(1)

    await store({ 'krant.example': 'always' })
    await expect.poll(registered).toEqual([{ matches: [origin], excludeMatches: [] }])
    expect(await scriptsAt('krant.example', '/en-feature/')).toBe(1)
  })

  test('not where the permission is missing, and again once it is granted', async () => {
    await store({ 'krant.example': 'always', 'blad.example': 'always' })
    await isRegistered(origin)
    expect(await scriptsAt('blad.example')).toBe(0)
    await revoke(origin)
    await isRegistered()
    expect(await scriptsAt('krant.example')).toBe(0)
    await allow(origin)
    await isRegistered(origin)
    expect(await scriptsAt('krant.example')).toBe(1)
  })

  test('while the service worker is stopped, and follows changes made meanwhile', async () => {
    await store({ 'krant.example': 'always' })
    await isRegistered(origin)
    await kill()
    expect(await scriptsAt('krant.example')).toBe(1)
    await kill()
    await revoke(origin)
    await isRegistered()
    await kill()
    await allow(origin)
    await isRegistered(origin)
  })

  test('after the extension has been reloaded', async () => {
    await store({ 'krant.example': 'always' })
    await isRegistered(origin)
    await reload()
    await isRegistered(origin)
    expect(await scriptsAt('krant.example')).toBe(1)
  })

  test('on every kind of host that can be chosen: one that the browser refuses would stop them all', async () => {
    await allow('*://*/*')
    const hosts = [
      'localhost',
      '127.0.0.1',
      'a_b.example',
      'xn--mnchen-3ya.example',
      '1-2.example',
      'a--b.example',
    ]
    const paths = [
      'krant.example/sport/*',
      'krant.example/*?p=*',
      'krant.example/z%C3%BCrich/(a)/[b]/*',
      '!krant.example/x?a=%3C&b',
    ]
    const choices = [...hosts, ...hosts.map(host => `=${host}`), ...paths]
    await store(
      Object.fromEntries(choices.map(written => [written, written.startsWith('!') ? 'never' : 'always'])),
    )
    // An IP address has no subdomains: as a site and as a host it is one pattern.
    await expect.poll(async () => (await matches()).length).toBe(2 * hosts.length - 1 + 3)
    expect(await scriptsAt('127.0.0.1')).toBe(1)
    await revoke('*://*/*')
  })

  test('on two thousand sites as well as on one', async () => {
    await allow('*://*/*')
    await store(Object.fromEntries(many.map(host => [host, 'always'])))
    const start = performance.now()
    await expect.poll(async () => (await matches()).length, { interval: 10 }).toBe(many.length)
    console.log(`2000 sites registered within ${Math.round(performance.now() - start)} ms`)
    expect(await scriptsAt('krant1999.example')).toBe(1)
    expect(await scriptsAt('krant2000.example')).toBe(0)
    await revoke('*://*/*')
  })

  test('on more sites than the browser can sync, which is reported', async () => {
    const hosts = Array.from({ length: 6000 }, (_, at) => `nooit${at}.example`)
    await store(Object.fromEntries(hosts.map(host => [host, 'never'])))
    await expect.poll(synced).toMatchObject({ state: { kind: 'partly' } })
    const { bytes, items } = await synced()
    console.log(`${bytes} bytes of 6000 sites are synced`)
    expect(bytes).toBeGreaterThan(80_000)
    expect(items).toBe(chunkKeys.length)
  })

  test('without a warning from the browser when the extension is installed', async () => {
    expect(await warnings()).toEqual([])
  })
})
