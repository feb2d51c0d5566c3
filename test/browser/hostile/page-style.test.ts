import { beforeEach, expect, test } from 'vitest'
import { inBothBrowsers } from '../support/both-browsers'
import { readerIsClosed, readerIsOpen } from '../support/reader'
import { samplePage } from '../support/sample-pages'
import { pageIsTidied, pageIsUntidied, trayHost } from '../support/tray'

/** Elements that the page marks itself, as the extension would. They show whether its style is in the page. */
const bait = `<div id="bait" data-leeslamp-hidden>Sluis</div>
  <div id="locked" data-leeslamp-unlocked="scroll place" style="overflow: hidden; position: fixed"></div>`

const routes = { '/bait': { body: samplePage('en-feature', { end: bait }) } }

inBothBrowsers('a page that looks for the style of the tidied page', routes, browser => {
  const click = () => browser.click(browser.page)
  /** Runs in the page: whether the style has an effect there. */
  const isStyled = () => {
    const { display } = getComputedStyle(document.querySelector('#bait') as Element)
    const { position } = getComputedStyle(document.querySelector('#locked') as Element)
    return display === 'none' || position !== 'fixed'
  }
  const findsStyle = () => browser.page.evaluate(isStyled)
  const styleIsGone = () => expect.poll(findsStyle).toBe(false)
  const tidy = async () => {
    await click()
    await readerIsOpen(browser.page)
    await browser.page.keyboard.press('t')
    await pageIsTidied(browser.page)
  }

  beforeEach(async () => {
    await browser.visit('/bait')
  })

  test('finds none before use, nor with the reader open, nor after it', async () => {
    expect(await findsStyle()).toBe(false)
    await click()
    await readerIsOpen(browser.page)
    expect(await findsStyle()).toBe(false)
    await click()
    await readerIsClosed(browser.page)
    expect(await findsStyle()).toBe(false)
  })

  test('finds none once the tidied page was closed', async () => {
    await tidy()
    expect(await findsStyle()).toBe(true)
    await click()
    await pageIsUntidied(browser.page)
    await styleIsGone()
  })

  test('finds none once the reader is shown instead of the tidied page', async () => {
    await tidy()
    await browser.page.keyboard.press('t')
    await readerIsOpen(browser.page)
    await styleIsGone()
  })

  test('finds none once it has removed the tray', async () => {
    await tidy()
    await browser.page.$eval(trayHost, host => host.remove())
    await styleIsGone()
  })

  test('finds none once it went back in its history', async () => {
    await browser.page.evaluate(() => history.pushState(null, '', '/bait?deel=2'))
    await tidy()
    await browser.page.evaluate(() => history.back())
    await pageIsUntidied(browser.page)
    await styleIsGone()
  })

  test('does not have the tidied page lose its style, however quickly it is closed and opened', async () => {
    for (let times = 0; times < 3; times++) {
      await tidy()
      await click()
    }
    await tidy()
    // A round trip to the background and back, behind whatever is still on its way there.
    await browser.page.keyboard.press('t')
    await readerIsOpen(browser.page)
    await browser.page.keyboard.press('t')
    await pageIsTidied(browser.page)
    expect(await findsStyle()).toBe(true)
  })
})
