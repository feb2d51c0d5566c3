import { describe, expect, test } from 'vitest'
import { useFirefox, withoutFirefox } from '../support/firefox'
import { goToOwnPage, nextNotice } from '../support/firefox-window'
import { hasReader } from '../support/reader'
import { say } from '../support/sample-pages'

describe.skipIf(withoutFirefox)('where Firefox allows no extension', () => {
  const firefox = useFirefox({
    '/frames': { body: '<!doctype html><frameset cols="*"><frame src="/en-feature/"></frameset>' },
  })

  test.each(['about:config', 'about:support'])('%s: a notice and the button say so', async address => {
    const { browser, click, newPage } = firefox
    const page = await newPage()
    await goToOwnPage(browser, page, address)
    await click(page)
    const { popup, tooltip } = await nextNotice(browser)
    expect(popup).toMatch(/notice\.html#restrictedPage$/)
    expect(tooltip).toBe(say('failure_restrictedPage'))
    await page.close()
  })

  test('on a page that is divided into frames they say that', async () => {
    const { browser, click, page, visit } = firefox
    await visit('/frames')
    await click(page)
    const { popup, tooltip } = await nextNotice(browser)
    expect(popup).toMatch(/notice\.html#framesetPage$/)
    expect(tooltip).toBe(say('failure_framesetPage'))
    expect(await hasReader(page)).toBe(false)
  })
})
