import { expect, test } from 'vitest'
import { inBothBrowsers } from '../support/both-browsers'

const line = 'De sluis gaat in het najaar dicht, en de schippers varen zolang om langs de noordelijke geul.'
const slide = (file: string, caption: string) =>
  `<figure><img src="/media/${file}.svg" width="1200" height="675" alt="${caption}"><figcaption>${caption}</figcaption></figure>`
const slides = [slide('logbook', 'Logboek'), slide('tide-gauge', 'Peilschaal'), slide('brug', 'Boek')]
const article = `<!doctype html><html lang="nl"><head><title>De sluis blijft dicht</title></head><body><article>
  <h1>De sluis blijft dicht</h1>${`<p>${line}</p>`.repeat(4)}<div class="gallery">${slides.join('')}</div>
  ${`<p>${line}</p>`.repeat(6)}</article></body></html>`

/** Runs in the reader's root. */
const place = (root: ShadowRoot) => root.querySelector('.gallery')?.ariaLabel
const focusStrip = (root: ShadowRoot) => root.querySelector<HTMLElement>('.gallery')?.focus()
const centreOfNext = (root: ShadowRoot) => {
  const next = root.querySelector('.gallery-controls button:last-of-type')
  next?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = next?.getBoundingClientRect() ?? new DOMRect()
  return { x: left + width / 2, y: top + height / 2 }
}

inBothBrowsers('a gallery', { '/sluis': { body: article } }, browser => {
  test('is looked through with its arrows and with keys', async () => {
    const { page } = browser
    await browser.read('/sluis')
    await expect.poll(() => browser.insideReader(place)).toBe('1 of 3')
    const { x, y } = await browser.insideReader(centreOfNext)
    await page.mouse.click(x, y)
    await expect.poll(() => browser.insideReader(place)).toBe('2 of 3')
    await browser.insideReader(focusStrip)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => browser.insideReader(place)).toBe('3 of 3')
    const isLast = (root: ShadowRoot) =>
      root.querySelector<HTMLButtonElement>('.gallery-controls button:last-of-type')?.disabled
    expect(await browser.insideReader(isLast)).toBe(true)
  })
})
