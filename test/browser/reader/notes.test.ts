import { beforeEach, expect, test } from 'vitest'
import { type EitherBrowser, inBothBrowsers } from '../support/both-browsers'
import { readerIsOpen } from '../support/reader'

const line = 'De sluis gaat in het najaar dicht, en de schippers varen zolang om langs de noordelijke geul'
const mark = (number: number) => `<sup id="m${number}"><a href="#n${number}">${number}</a></sup>`
const note = (number: number, words: string) =>
  `<li id="n${number}">${words} <a href="#m${number}">↩</a></li>`
const article = `<!doctype html><html lang="nl"><head><title>De sluis blijft dicht</title></head>
  <body><nav><a href="/">Voorpagina</a></nav><article><h1>De sluis blijft dicht</h1>
  <p>${line}.${mark(1)} ${line}.${mark(2)} ${line}.${mark(3)} Zie ook <a href="#n1">de noten</a>.</p>
  ${`<p>${line}.</p>`.repeat(24)}
  <ol>${note(1, 'Jaarverslag van de haven.')}${note(2, 'Zie <a href="/notulen">de notulen</a> van de raad.')}
  ${note(3, `${line}. `.repeat(10))}</ol></article></body></html>`

/** Runs in the reader's root: what is shown beside a mark, and where the focus is. */
const shownNote = (root: ShadowRoot) => {
  const card = root.querySelector('.note')
  return card?.matches(':popover-open') ? card.textContent?.trim().slice(0, 24) : null
}
const openNotes = (root: ShadowRoot) => root.querySelectorAll('.note:popover-open').length
const focused = (root: ShadowRoot) => root.activeElement?.textContent?.trim().slice(0, 11)

inBothBrowsers('notes', { '/sluis': { body: article } }, browser => {
  beforeEach(async () => {
    await browser.read('/sluis')
    await readerIsOpen(browser.page)
    await expect
      .poll(() => browser.insideReader(root => root.querySelector('.print-button') !== null))
      .toBe(true)
  })

  const centreOf = (at: number) => centresOfMarks(browser).then(centres => centres[at] ?? { x: 0, y: 0 })
  const isShown = (words: string | null) =>
    expect.poll(() => browser.insideReader(shownNote)).toBe(words && words.slice(0, 24))
  const point = async (at: number) => {
    const { x, y } = await centreOf(at)
    await browser.page.mouse.move(x, y)
  }
  const press = async (at: number) => {
    const { x, y } = await centreOf(at)
    await browser.page.mouse.click(x, y)
  }

  test('the pointer on a mark shows its note, stays on it, and leaves', async () => {
    const { page } = browser
    await point(0)
    await isShown('Jaarverslag van de haven.')
    const card = await browser.insideReader(root => {
      const { left, top, width, height } =
        root.querySelector('.note')?.getBoundingClientRect() ?? new DOMRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    await page.mouse.move(card.x, card.y, { steps: 4 })
    // Another mark in between would take its place; nothing else does.
    await isShown('Jaarverslag van de haven.')
    await page.mouse.move(4, 600, { steps: 4 })
    await isShown(null)
  })

  test('passing over many marks shows the last one alone', async () => {
    for (const at of [0, 1, 2, 0, 1]) await point(at)
    await isShown('Zie de notulen van de raad.')
    expect(await browser.insideReader(openNotes)).toBe(1)
  })

  test('a click shows a note, a second one leads to it, and its arrow leads back', async () => {
    const { page } = browser
    await press(0)
    await isShown('Jaarverslag van de haven.')
    expect(await browser.insideReader(root => root.querySelector('.note')?.textContent)).not.toContain('↩')
    await page.keyboard.press('Enter')
    await isShown(null)
    expect(await browser.insideReader(focused)).toBe('Jaarverslag')
    expect(new URL(page.url()).hash).toBe('')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await browser.insideReader(focused)).toBe('1')
    expect(new URL(page.url()).hash).toBe('')
    await isShown(null)
  })

  // Where its window is not the active one, Firefox shows no focus.
  test.runIf(browser.name === 'Chromium')(
    'the Tab key shows a note, goes through its links, and on; Esc closes it alone',
    async () => {
      const { page } = browser
      await press(0)
      await page.keyboard.press('Tab')
      await isShown('Zie de notulen van de raad.')
      expect(await browser.insideReader(root => root.activeElement?.getAttribute('aria-describedby'))).toBe(
        'note',
      )
      await page.keyboard.press('Tab')
      expect(await browser.insideReader(focused)).toBe('de notulen')
      await page.keyboard.press('Tab')
      await isShown(`${line}.`)
      expect(await browser.insideReader(focused)).toBe('3')
      await page.keyboard.press('Escape')
      await isShown(null)
      expect(await browser.insideReader(focused)).toBe('3')
      expect(
        await browser.insideReader(root => root.activeElement?.getAttribute('aria-describedby')),
      ).toBeNull()
    },
  )

  test('a link in words leads to the note at once', async () => {
    await press(3)
    await expect.poll(() => browser.insideReader(focused)).toBe('Jaarverslag')
    await isShown(null)
  })
})

/** The links within the text, once the first is where it can be pressed. */
async function centresOfMarks({ insideReader }: EitherBrowser): Promise<readonly { x: number; y: number }[]> {
  return await insideReader(root =>
    [...root.querySelectorAll('.content p a[href^="#"]')].map(link => {
      const { left, top, width, height } = link.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }),
  )
}
