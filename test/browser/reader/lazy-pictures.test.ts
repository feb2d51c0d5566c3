import type { HTTPRequest } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader } from '../support/reader'
import { afterNextFrame } from '../support/waiting'

const line = 'De sluis gaat in het najaar dicht, en de schippers varen zolang om langs de noordelijke geul.'
const picture =
  '<figure><img src="/media/logbook.svg?far" loading="lazy" width="1200" height="675" alt="Het logboek"></figure>'
/** A picture far below what is seen. */
const article = `<!doctype html><html lang="nl"><head><title>De sluis blijft dicht</title></head><body><main>
  <h1>De sluis blijft dicht</h1>${`<p>${line}</p>`.repeat(300)}${picture}${`<p>${line}</p>`.repeat(8)}</main></body></html>`

describe.skipIf(withoutChromium)('a picture far below is not loaded', () => {
  const chromium = useChromium({ routes: { '/sluis': { body: article } } })
  let asked: string[]

  beforeEach(async () => {
    asked = []
    const hear = (request: HTTPRequest) => void asked.push(request.url())
    chromium.page.removeAllListeners('request').on('request', hear)
    await chromium.read('/sluis')
    await (await insideReader(chromium)).waitForSelector('.print-button')
  })

  const askedForPicture = async () => {
    await afterNextFrame(chromium.page)
    return asked.some(url => url.includes('/media/logbook.svg'))
  }

  test('when the reader opens, until it is scrolled to', async () => {
    const dialog = await insideReader(chromium)
    expect(await dialog.$('.content img')).not.toBeNull()
    expect(await askedForPicture()).toBe(false)
    await dialog.$eval('.content img', image => image.scrollIntoView())
    await expect.poll(askedForPicture).toBe(true)
  })

  test('when the text is copied', async () => {
    const { keyboard } = chromium.page
    await keyboard.down('Control')
    await keyboard.press('a', { commands: ['SelectAll'] })
    await keyboard.press('c', { commands: ['Copy'] })
    await keyboard.up('Control')
    expect(await askedForPicture()).toBe(false)
  })
})
