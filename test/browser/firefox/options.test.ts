import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { sitesOf } from '../../unit/support/sites'
import { useFirefox, withoutFirefox } from '../support/firefox'
import { sitesPrefs } from '../support/firefox-sites'
import { answerPrompt, promptPrefs } from '../support/firefox-window'
import { optionsInFirefox } from '../support/options'
import { readerIsOpen } from '../support/reader'
import { pageIsTidied } from '../support/tray'

declare const chrome: Browser

const krant = sitesOf({ 'krant.example': 'always' })

describe.skipIf(withoutFirefox)('a site on the options page, in Firefox', () => {
  const firefox = useFirefox({}, { ...sitesPrefs, ...promptPrefs })
  const { open, choices, rows } = optionsInFirefox(firefox)
  let page: Page
  const named = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click()
  const notice = () => page.$eval('.notice', bar => bar.querySelector('p')?.textContent ?? '')
  const patterns = () =>
    page.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
    )
  const add = async (site: string) => {
    await page.type('.add input', site)
    await page.keyboard.press('Enter')
  }
  const inAnotherTab = async (look: (article: Page) => Promise<unknown>) => {
    const article = await firefox.newPage()
    await article.goto(`http://krant.example:${new URL(firefox.origin).port}/en-feature/`)
    await look(article)
    await article.close()
    await page.bringToFront()
  }

  beforeEach(async () => {
    page = await firefox.newPage()
  })
  afterEach(() => page.close())

  test('opens its articles automatically once it is typed and allowed', async () => {
    await open(page)
    await add('https://www.krant.example/')
    expect(await answerPrompt(firefox.browser, 'allow')).toContain('krant.example')
    await expect.poll(notice).toBe('krant.example opens by itself from now on.')
    await expect.poll(patterns).toEqual(['*://*.krant.example/*'])
    await inAnotherTab(readerIsOpen)
  })

  test('waits on the list until it is allowed', async () => {
    await open(page)
    await add('krant.example')
    await answerPrompt(firefox.browser, 'deny')
    await expect.poll(notice).toMatch(/^krant.example is on the list, but /)
    expect([await rows(page), await patterns()]).toEqual([['krant.example'], []])
    await named('Allow Leeslamp on krant.example')
    await answerPrompt(firefox.browser, 'allow')
    await expect.poll(() => page.$('.missing')).toBeNull()
    await expect.poll(patterns).toEqual(['*://*.krant.example/*'])
  })

  test('is tidied from then on; when it is removed, its permission is released', async () => {
    await open(page, { sites: krant })
    await named('Allow Leeslamp on krant.example')
    await answerPrompt(firefox.browser, 'allow')
    await expect.poll(patterns).toEqual(['*://*.krant.example/*'])
    await page.select('.entry select', 'tidy')
    await expect.poll(() => choices(page)).toEqual(['krant.example: always tidy'])
    await inAnotherTab(pageIsTidied)
    await named('Remove krant.example')
    await expect.poll(() => choices(page)).toEqual([])
    await expect.poll(patterns).toEqual([])
    const permissions = () => page.evaluate(() => chrome.permissions.getAll())
    await expect.poll(permissions).toMatchObject({ origins: [] })
  })
})
