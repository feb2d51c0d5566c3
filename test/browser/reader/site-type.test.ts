import type { ElementHandle, Page } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader, readerIsClosed, readerIsOpen } from '../support/reader'
import { madeUpHosts } from '../support/sites'
import { storePreferences } from '../support/storage'
import { until } from '../support/waiting'

declare const chrome: Browser

describe.skipIf(withoutChromium)('for one site only', () => {
  const chromium = useChromium({ args: [madeUpHosts], isPrivateToo: true })
  let page: Page
  let dialog: ElementHandle<Element>

  const press = (name: string) => dialog.$(`#type [aria-label="${name}"]`).then(button => button?.click())
  const chooseForSite = async () => {
    const [last] = (await dialog.$$('#type .check')).slice(-1)
    expect(await last?.evaluate(label => label.textContent)).toBe('For this site only')
    await last?.click()
  }
  const sizeOfText = () => dialog.$eval('.content p', one => getComputedStyle(one).fontSize)
  const stored = async () => (await chromium.worker()).evaluate(() => chrome.storage.sync.get(null))

  beforeEach(async () => {
    page = chromium.page
    await storePreferences(await chromium.worker(), {})
  })

  const at = (host: string) => `${chromium.origin.replace('127.0.0.1', host)}/en-feature/`
  const readAt = async (host: string, where = page) => {
    await where.goto(at(host))
    await chromium.click(where)
    await readerIsOpen(where)
    dialog = await insideReader(chromium, where)
  }

  test('type holds there, and nowhere else', async () => {
    await readAt('krant.example')
    await page.keyboard.press('a')
    await chooseForSite()
    await press('Larger text')
    await expect.poll(sizeOfText).toBe('21px')
    await until('it to be stored', async () => 'siteType.krant.example' in (await stored()))
    expect(await stored()).toEqual({ readerPreferences: {}, 'siteType.krant.example': { size: 21 } })
    await readAt('blad.example')
    expect(await sizeOfText()).toBe('20px')
    await readAt('www.krant.example')
    expect(await sizeOfText()).toBe('21px')
    await page.keyboard.press('a')
    expect(await dialog.$eval('#type .reset', one => one.textContent)).toBe('Reset for krant.example')
    await dialog.$('#type .reset').then(one => one?.click())
    await expect.poll(sizeOfText).toBe('20px')
    await until('it to be gone', async () => !('siteType.krant.example' in (await stored())))
  })

  test('nothing is kept of a private window, and the user is told', async () => {
    const address = `${at('prive.example')}?private`
    const worker = await chromium.worker()
    await worker.evaluate(url => chrome.windows.create({ url, incognito: true }), address)
    const target = await chromium.browser.waitForTarget(found => found.url() === address)
    const hidden = (await target.asPage()) as Page
    await hidden.waitForSelector('h1')
    await chromium.click(hidden)
    await readerIsOpen(hidden)
    dialog = await insideReader(chromium, hidden)
    await hidden.keyboard.press('a')
    await chooseForSite()
    await press('Larger text')
    await expect.poll(sizeOfText).toBe('21px')
    await expect
      .poll(() => dialog.$eval('#type .trouble', one => one.textContent))
      .toBe('In a private window this lasts only as long as this page.')
    expect(await stored()).toEqual({ readerPreferences: {} })
    await hidden.keyboard.press('Escape')
    await hidden.keyboard.press('Escape')
    await readerIsClosed(hidden)
    await hidden.close()
  })
})
