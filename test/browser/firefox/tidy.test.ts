import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../scripts/reading.mjs'
import { useFirefox, withoutFirefox } from '../support/firefox'
import { stateOf } from '../support/page-state'
import { readerIsClosed, readerIsOpen } from '../support/reader'
import { pageIsTidied, pageIsUntidied } from '../support/tray'

describe.skipIf(withoutFirefox)('a tidied page in Firefox', () => {
  const firefox = useFirefox()

  test.each(['nl-portal-wordpress', 'de-blog-hashed', 'en-feature'])(
    '%s: its clutter is hidden, and ending that restores the page',
    async name => {
      const { page } = firefox
      await firefox.visit(`/${name}/`)
      const before = await stateOf(page)
      const shown = () =>
        page.$$eval('body *', all => all.filter(element => element.checkVisibility()).length)
      const all = await shown()
      await firefox.click(page)
      await readerIsOpen(page)
      await page.keyboard.press('t')
      await pageIsTidied(page)
      await readerIsClosed(page)
      expect(await shown()).toBeLessThan(all)
      await firefox.click(page)
      await pageIsUntidied(page)
      expect(await stateOf(page)).toEqual(before)
      expect(await shown()).toBe(all)
    },
  )

  test('can be left for the article', async () => {
    const { page } = firefox
    await firefox.read('/en-feature/')
    await page.keyboard.press('t')
    await pageIsTidied(page)
    await page.keyboard.press('t')
    await pageIsUntidied(page)
    await readerIsOpen(page)
    expect((await readArticle(firefox.readerRealm(page))).title).toBe('The woman who listens to the tide')
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await page.$$('[data-leeslamp-hidden]')).toEqual([])
  })
})
