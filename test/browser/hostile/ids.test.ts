import { describe, expect, test } from 'vitest'
import { inBothBrowsers } from '../support/both-browsers'
import { readerIsClosed } from '../support/reader'
import { samplePage } from '../support/sample-pages'

const panels = ['type', 'keys', 'site', 'omitted'] as const

/** Headings and notes with the ids of the reader's panels, and links to them, so that they keep their ids. */
const claiming = panels
  .map(id => `<h2 id="${id}">A note on ${id}</h2><p>What is said of it is <a href="#${id}">above</a>.</p>`)
  .join('')

const page = samplePage('en-feature', {}).replace(
  /(?:<p>[\s\S]*?<\/p>[\s\S]*?){3}/,
  found => `${found}${claiming}<p id="title">The title of all this is <a href="#title">here</a>.</p>`,
)

inBothBrowsers('an article with the ids of the reader’s parts', { '/claiming': { body: page } }, browser => {
  describe('disables no panel', () => {
    test.each([
      ['a', 'type'],
      ['?', 'keys'],
      ['s', 'site'],
      ['h', 'omitted'],
    ])('by its key: %s', async (key, id) => {
      await browser.read('/claiming')
      await browser.page.keyboard.press(key as 'a')
      await expect.poll(() => openPanel(browser.insideReader)).toBe(id)
    })

    test.each([
      ['aa', 'type'],
      ['[popovertarget=keys]', 'keys'],
      ['[popovertarget=site]', 'site'],
      ['[popovertarget=omitted]', 'omitted'],
    ])('by its button: %s', async (_, id) => {
      await browser.read('/claiming')
      const places = await browser.insideReader(root =>
        [...root.querySelectorAll<HTMLButtonElement>('.bar button')].map(button => {
          const { left, top, width, height } = button.getBoundingClientRect()
          const opens = button.getAttribute('popovertarget')
          return { opens, x: left + width / 2, y: top + height / 2 }
        }),
      )
      const place = places.find(({ opens }) => opens === id)
      await browser.page.mouse.click(place?.x ?? 0, place?.y ?? 0)
      await expect.poll(() => openPanel(browser.insideReader)).toBe(id)
    })
  })

  test('does not name the reader', async () => {
    await browser.read('/claiming')
    const name = await browser.insideReader(root => {
      const id = root.querySelector('dialog')?.getAttribute('aria-labelledby') ?? ''
      return root.getElementById(id)?.localName ?? null
    })
    expect(name).toBe('h1')
    await browser.page.keyboard.press('Escape')
    await readerIsClosed(browser.page)
  })

  test('still has links that lead within it', async () => {
    await browser.read('/claiming')
    const [x, y] = await browser.insideReader(root => {
      const link = root.querySelector('.content a[href$="keys"]')
      link?.scrollIntoView({ block: 'center' })
      const { left = 0, top = 0 } = link?.getBoundingClientRect() ?? {}
      return [left + 3, top + 3] as const
    })
    await browser.page.mouse.click(x, y)
    await expect
      .poll(() => browser.insideReader(root => root.activeElement?.textContent ?? null))
      .toBe('A note on keys')
  })
})

/** The id of the panel that is open. */
function openPanel(insideReader: (work: (root: ShadowRoot) => string | null) => Promise<string | null>) {
  return insideReader(root => root.querySelector('[popover]:popover-open')?.id ?? null)
}
