import { beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { parseSites } from '../../../src/sites/storage-format'
import { useChromium, withoutChromium } from '../support/chromium'
import { madeUpHosts, sitesIn } from '../support/sites'

declare const chrome: Browser

// A page that has broken into the world of our content scripts, which Puppeteer can run code in.
describe.skipIf(withoutChromium)('a page that calls the background for another site', () => {
  const chromium = useChromium({ args: [madeUpHosts] })
  const { allow, choose } = sitesIn(chromium)
  const forged = { address: 'https://bank.example/', site: 'bank.example' }

  const call = (name: string, args: object) =>
    chromium
      .readerRealm(chromium.page)
      .evaluate((...[called, sent]) => chrome.runtime.sendMessage({ call: called, args: sent }), name, {
        ...args,
        ...forged,
      })
  const stored = async () => {
    const { sites, siteRules } = await (await chromium.worker()).evaluate(() => chrome.storage.local.get())
    const { choice } = parseSites(sites).entries.get('bank.example') ?? {}
    return { choice: choice?.value, siteRules }
  }

  beforeAll(async () => {
    await allow('*://*.bank.example/*')
    await choose({ 'bank.example': 'always' })
    const { port } = new URL(chromium.origin)
    await chromium.page.goto(`http://krant.example:${port}/en-feature/`)
    await chromium.click(chromium.page)
    await chromium.page.waitForFunction(() => document.activeElement !== document.body)
  })

  test('is answered for its own site', async () => {
    expect(await call('getSiteOpenMode', {})).toMatchObject({
      answer: { site: 'krant.example', mode: 'click' },
    })
  })

  test('changes nothing of the other', async () => {
    await call('setSiteOpenMode', { mode: 'click' })
    const edit = { action: 'hide', site: 'bank.example', selector: 'form', kind: 'ad' }
    expect(await call('editSiteRule', { edit })).toEqual({ answer: 'refused' })
    expect(await stored()).toEqual({ choice: 'always', siteRules: undefined })
  })

  test('does not have it open, nor learn that it would', async () => {
    expect(await call('getProbeConfig', {})).toMatchObject({ answer: { view: null } })
    expect(await call('prepareToOpen', {})).toEqual({ answer: false })
  })

  test('is known under the address that it has now', async () => {
    await choose({ 'bank.example': 'always', 'krant.example/sport/*': 'always' })
    await chromium.page.evaluate(() => history.pushState(null, '', '/sport/sluis'))
    expect(await call('getSiteOpenMode', {})).toMatchObject({
      answer: { site: 'krant.example', mode: 'reader' },
    })
  })
})
