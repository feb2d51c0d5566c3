import { beforeAll, describe, expect, test } from 'vitest'
import { useFirefox, withoutFirefox } from '../support/firefox'
import { sitesInFirefox, sitesPrefs } from '../support/firefox-sites'
import { stateOf } from '../support/page-state'
import { hasReader, readerIsClosed, readerIsOpen } from '../support/reader'

describe.skipIf(withoutFirefox)('on a site that opens automatically, in Firefox', () => {
  const firefox = useFirefox({}, sitesPrefs)
  const { allow, choose, titleOfButton } = sitesInFirefox(firefox)
  const go = (host: string, path: string) =>
    firefox.page.goto(`http://${host}:${new URL(firefox.origin).port}${path}`)

  beforeAll(async () => {
    await allow('*://*.krant.example/*')
    await choose('krant.example', 'blad.example')
  })

  test('an article opens in the reader, and closing restores the page', async () => {
    const { page } = firefox
    await go('krant.example', '/en-feature/')
    await readerIsOpen(page)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    const after = await stateOf(page)
    // This site is chosen as well, but not allowed: nothing runs there.
    await go('blad.example', '/en-feature/')
    expect(after).toEqual(await stateOf(page))
  })

  test('a front page is not opened, and a click opens it', async () => {
    const { page } = firefox
    await go('krant.example', '/nl-voorpagina/')
    await expect.poll(titleOfButton).toMatch(/^Not opened: /)
    expect(await hasReader(page)).toBe(false)
    await firefox.click(page)
    await readerIsOpen(page)
  })
})
