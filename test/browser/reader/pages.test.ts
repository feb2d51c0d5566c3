import { beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { animationsEnd } from '../support/animations'
import { axeFaultsIn } from '../support/axe'
import { inBothBrowsers } from '../support/both-browsers'
import { useChromium, withoutChromium } from '../support/chromium'
import { usePagedArticle } from '../support/paged-article'
import { insideReader } from '../support/reader'
import { until } from '../support/waiting'

declare const chrome: Browser

/** These run in the reader's root. */
const below = (root: ShadowRoot) => root.querySelector('.end')?.textContent ?? ''
const marks = (root: ShadowRoot) => [...root.querySelectorAll('.page-mark')].map(mark => mark.textContent)
const headings = (root: ShadowRoot) => [...root.querySelectorAll('.content h2')].map(each => each.textContent)
const listed = (root: ShadowRoot) => root.querySelectorAll('.contents-rail li').length
const focused = (root: ShadowRoot) => root.activeElement?.textContent ?? ''
const scrollDown = (root: ShadowRoot) => {
  root.querySelectorAll('.content p')[3]?.scrollIntoView({ block: 'start' })
}
const topOnPage1 = (root: ShadowRoot) =>
  [...root.querySelectorAll('.content p')]
    .find(({ textContent }) => textContent.startsWith('On page 1, the surveyor'))
    ?.getBoundingClientRect().top
const topOnPage2 = (root: ShadowRoot) =>
  [...root.querySelectorAll('.content p')]
    .find(({ textContent }) => textContent.startsWith('On page 2, the surveyor'))
    ?.getBoundingClientRect().top ?? Number.NaN

inBothBrowsers('an article on three pages', {}, browser => {
  const article = usePagedArticle()
  const readsAs = (text: string) =>
    until(`“${text}” below the text`, async () => (await browser.insideReader(below)).includes(text))

  const open = async (path: string) => {
    await browser.read(`${article.origin}${path}`)
    await readsAs('Show all 3 pages')
    article.asked.length = 0
  }

  beforeEach(() => open('/story'))

  test('nothing is asked for before the user presses the button', () => {
    expect(article.asked).toEqual([])
  })

  test('G adds the others in their order, with the cookies of the site, and what is read stays in place', async () => {
    await browser.insideReader(scrollDown)
    const before = await browser.insideReader(topOnPage1)
    await browser.page.keyboard.press('g')
    await readsAs('All pages are shown.')
    expect(article.asked).toEqual([
      { path: '/story/2', hasCookie: true },
      { path: '/story/3', hasCookie: true },
    ])
    expect(await browser.insideReader(headings)).toEqual(['The gates', 'The money', 'The winter'])
    expect(await browser.insideReader(marks)).toEqual(['Page 2', 'Page 3'])
    expect(await browser.insideReader(below)).toMatch(/^End of the article/)
    expect(await browser.insideReader(topOnPage1)).toBe(before)
    await until('the contents to list all', async () => (await browser.insideReader(listed)) === 3)
    expect(await browser.page.title()).toBe('The old sluice closes')
  })

  // Automated, Firefox lets no key press a button, not even on a page without any script.
  test.skipIf(browser.name === 'Firefox')(
    'each page is told as it is fetched, and Stop keeps what has come',
    async () => {
      article.manners.set('/story/3', 'held')
      await browser.insideReader(root => {
        const button = [...root.querySelectorAll<HTMLElement>('.more-pages button')].find(
          ({ hidden }) => !hidden,
        )
        button?.focus()
      })
      await browser.page.keyboard.press('Enter')
      await readsAs('Page 3 of 3 …')
      expect(await browser.insideReader(focused)).toBe('Page 2')
      await browser.insideReader(root => {
        const stop = [...root.querySelectorAll<HTMLElement>('.more-pages button')].find(
          ({ hidden }) => !hidden,
        )
        stop?.focus()
      })
      await browser.page.keyboard.press('Enter')
      await readsAs('Show all 3 pages')
      expect(await browser.insideReader(marks)).toEqual(['Page 2'])
    },
  )

  test('a page that fails is named, and is tried again', async () => {
    article.manners.set('/story/2', 'refused')
    await browser.page.keyboard.press('g')
    await readsAs('The website does not give page 2.')
    expect(await browser.insideReader(headings)).toEqual(['The gates', 'The winter'])
    expect(await browser.insideReader(marks)).toEqual(['Page 2 is missing here', 'Page 3'])
    article.manners.clear()
    await browser.page.keyboard.press('g')
    await readsAs('All pages are shown.')
    expect(await browser.insideReader(headings)).toEqual(['The gates', 'The money', 'The winter'])
  })

  test('a page that leads to another site is not followed there', async () => {
    article.manners.set('/story/2', 'elsewhere')
    await browser.page.keyboard.press('g')
    await readsAs('Page 2 could not be reached.')
    expect(article.askedElsewhere).toEqual([])
  })

  test('a page with the same text again is not shown', async () => {
    article.manners.set('/story/2', 'repeated')
    await browser.page.keyboard.press('g')
    await readsAs('Page 2 has only text that is here already.')
    expect(await browser.insideReader(headings)).toEqual(['The gates'])
  })

  test('what was added stays when the page grows', async () => {
    await browser.page.keyboard.press('g')
    await readsAs('All pages are shown.')
    await browser.page.evaluate(() => {
      const more = document.createElement('p')
      more.textContent = 'Late in the evening the page itself had one more paragraph, which came by a script.'
      document.querySelector('article figure')?.before(more)
    })
    const hasGrown = (root: ShadowRoot) =>
      root.querySelector('.content')?.textContent.includes('Late in') ?? false
    await until('the new paragraph', () => browser.insideReader(hasGrown))
    expect(await browser.insideReader(headings)).toEqual(['The gates', 'The money', 'The winter'])
  })

  test('where the policy of the page forbids all requests, Firefox holds ours to it, and the user is told', async () => {
    article.policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    await open('/story')
    await browser.page.keyboard.press('g')
    const isHeld = browser.name === 'Firefox'
    await readsAs(isHeld ? 'Page 2 could not be reached.' : 'All pages are shown.')
    expect(await browser.insideReader(headings)).toHaveLength(isHeld ? 1 : 3)
    const hasLink = (root: ShadowRoot) =>
      root.querySelector('.pages a[rel="next"]')?.checkVisibility() ?? false
    expect(await browser.insideReader(hasLink)).toBe(isHeld)
  })

  test('of a hostile page nothing runs, and no script gets in', async () => {
    await browser.page.keyboard.press('g')
    await readsAs('All pages are shown.')
    const left = (root: ShadowRoot) =>
      root.querySelectorAll('.content :is(script, [onclick], [onerror], a[href^="javascript"])').length
    expect(await browser.insideReader(left)).toBe(0)
    expect(await browser.page.title()).toBe('The old sluice closes')
    expect(await browser.page.evaluate(() => 'attacked' in globalThis)).toBe(false)
  })

  test('a script of the page cannot press the button, and hears nothing of G', async () => {
    await browser.page.evaluate(() => {
      for (const type of ['keydown', 'keyup'])
        document.dispatchEvent(new KeyboardEvent(type, { key: 'g', bubbles: true, composed: true }))
    })
    await browser.insideReader(root => {
      for (const button of root.querySelectorAll<HTMLElement>('.more-pages button')) button.click()
    })
    await browser.page.keyboard.press('c')
    expect(article.asked).toEqual([])
  })

  test('from a page in the middle the text is read from the first, and the place is kept', async () => {
    await open('/story/2')
    const above = await browser.insideReader(root => root.querySelector('.from-page')?.textContent)
    expect(above).toMatch(/^This is page 2 of 3\./)
    await browser.insideReader(scrollDown)
    const place = await browser.insideReader(topOnPage2)
    await browser.page.keyboard.press('g')
    await readsAs('All pages are shown.')
    expect(Math.abs((await browser.insideReader(topOnPage2)) - place)).toBeLessThan(2)
    expect(await browser.insideReader(headings)).toEqual(['The gates', 'The money', 'The winter'])
    expect(await browser.insideReader(root => root.querySelector('.from-page'))).toBeNull()
  })
})

describe.skipIf(withoutChromium)('where the user wants other pages by themselves', () => {
  const chromium = useChromium()
  const article = usePagedArticle()
  const endOf = async () => (await insideReader(chromium)).$eval('.end', ({ textContent }) => textContent)
  const open = async (path: string) => await chromium.read(`${article.origin}${path}`)

  beforeEach(async () => {
    await (await chromium.worker()).evaluate(() =>
      chrome.storage.sync.set({ 'readerPreferences.joinPages': true }),
    )
  })

  test('they come as the user nears the end of each', async () => {
    await open('/story')
    await expect.poll(endOf).toContain('All pages are shown.')
    expect(article.asked.map(({ path }) => path)).toEqual(['/story', '/story/2', '/story/3'])
  })

  test('axe finds no fault in what they say', async () => {
    article.manners.set('/story/3', 'refused')
    await open('/story/2')
    await expect.poll(endOf).toContain('The website does not give page 3.')
    const dialog = await insideReader(chromium)
    await dialog.evaluate(element => {
      const plain = document.createElement('style')
      plain.textContent = '.scroller, .reader { background-image: none !important }'
      element.before(plain)
    })
    await animationsEnd(dialog)
    expect(await axeFaultsIn(chromium.readerRealm(chromium.page))).toEqual([])
  })

  test('those before the page come only on a press, and what fails is not asked for again and again', async () => {
    article.manners.set('/story/3', 'refused')
    await open('/story/2')
    await expect.poll(endOf).toContain('The website does not give page 3.')
    expect(article.asked.map(({ path }) => path)).toEqual(['/story/2', '/story/3'])
  })
})
