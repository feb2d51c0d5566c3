import type { Page } from 'puppeteer-core'
import type { Browser } from 'webextension-polyfill'
import { openChoices, type SiteEntries } from '../../../src/sites/choices'
import { parseSites, serializeSites } from '../../../src/sites/storage-format'
import type { Chromium } from './chromium'
import type { Firefox } from './firefox'
import { uuid } from './firefox-sites'
import { goToOwnPage } from './firefox-window'

declare const chrome: Browser

interface Stored {
  readonly sites?: SiteEntries
  readonly siteRules?: object
}

const file = 'src/options/options.html'

/** The options page of the built extension. */
export function optionsIn(chromium: Chromium) {
  return optionsAt((page, hash) => page.goto(`chrome-extension://${chromium.extensionId}/${file}${hash}`))
}

/** The options page in Firefox. */
export function optionsInFirefox(firefox: Firefox) {
  return optionsAt((page, hash) =>
    goToOwnPage(firefox.browser, page, `moz-extension://${uuid}/${file}${hash}`),
  )
}

function optionsAt(goTo: (page: Page, hash: string) => Promise<unknown>) {
  const inTab = async (page: Page, hash: string) => {
    // Another hash alone would not reload the page.
    await page.goto('about:blank')
    await goTo(page, hash)
    await page.waitForSelector('main')
  }
  return {
    /** Opens it with only this in the storage, and without permissions for sites. */
    open: async (page: Page, { sites, siteRules }: Stored = {}, hash = '') => {
      await inTab(page, hash)
      const items = { ...(sites && { sites: { ...serializeSites(sites) } }), ...(siteRules && { siteRules }) }
      await page.evaluate(async stored => {
        await chrome.storage.local.clear()
        await chrome.storage.sync.clear()
        await chrome.storage.local.set(stored)
        const { origins = [] } = await chrome.permissions.getAll()
        await chrome.permissions.remove({ origins })
      }, items)
      await inTab(page, hash)
    },
    /** Opens it with what is in the storage. */
    openBeside: (page: Page) => inTab(page, ''),
    /** The stored choices: `krant.example: always reader`. */
    choices: async (page: Page) => {
      const { sites } = await page.evaluate(() => chrome.storage.local.get('sites'))
      return [...parseSites(sites).entries]
        .filter(([, { choice }]) => openChoices.indexOf(choice.value) < openChoices.indexOf('none'))
        .map(([written, { choice, view }]) => `${written}: ${choice.value} ${view.value}`)
        .sort()
    },
    stored: (page: Page) =>
      page.evaluate(async () => ({
        rules: (await chrome.storage.local.get('siteRules'))['siteRules'],
        theme: (await chrome.storage.sync.get('readerPreferences.theme'))['readerPreferences.theme'],
      })),
    rows: (page: Page) =>
      page.$$eval('#sites .entry bdi', names => names.map(name => name.textContent ?? '')),
  }
}
