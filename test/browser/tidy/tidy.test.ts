import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../../scripts/browsers.mjs'
import { bundleForPage } from '../../../scripts/page-bundle.mjs'
import { withoutChromium } from '../support/chromium'
import type * as inPage from '../support/tidying'
import { articlePage, type Language, lookAlikes, promptPages } from './support/prompts'

/** What the test and the page's scripts leave in the page. */
declare const tidying: {
  tidy: typeof inPage.tidy
  seen: typeof inPage.seen
  finds: typeof inPage.finds
  looksSoFar: typeof inPage.looksSoFar
}
declare const heard: string[]
declare const whole: Element
declare let tidied: ReturnType<typeof inPage.tidy>

const markup = () => document.documentElement.outerHTML

describe.skipIf(withoutChromium)('a page tidied in place', () => {
  let browser: Browser
  let page: Page
  let bundle: string
  let html = ''

  beforeAll(async () => {
    bundle = await bundleForPage('test/browser/support/tidying.ts', 'tidying')
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    browser = await puppeteer.launch({ executablePath: findChromium() ?? '', args: sandbox })
    page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 800 })
    await page.setRequestInterception(true)
    page.on('request', request =>
      request.isNavigationRequest()
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
        : request.abort(),
    )
  })
  afterAll(() => browser.close())

  const load = async (made: string) => {
    html = made
    await page.goto('https://devaart.example/nieuws/draaibrug')
    await page.evaluate(`${bundle}; globalThis.tidying = tidying; globalThis.tidied = null`)
    return await page.evaluate(markup)
  }
  const tidy = () =>
    page.evaluate(() => {
      tidied = tidying.tidy()
    })
  const restore = () => page.evaluate(() => tidied.restore())
  const seen = (selector: string) => page.evaluate(all => tidying.seen(all), selector)
  const settle = (ms = 900) => new Promise(resolve => setTimeout(resolve, ms))

  /** Whether a person could read: the wheel moves the page, and what is clicked is the text. */
  const state = () =>
    page.evaluate(async () => {
      const before = scrollY
      scrollBy({ top: 300, behavior: 'instant' })
      await new Promise(requestAnimationFrame)
      const scrolled = scrollY - before
      scrollTo({ top: before, behavior: 'instant' })
      const article = document.querySelector('article')
      const isOnTop = article?.contains(document.elementFromPoint(640, 400)) === true
      const held = document.querySelector('#page')
      const isSpoken = held?.getAttribute('aria-hidden') !== 'true'
      const isSharp = held !== null && getComputedStyle(held).filter === 'none'
      return { scrolled, isOnTop, isSpoken, isSharp, at: before }
    })

  describe.each(['nl', 'de', 'en'] satisfies Language[])('in %s', language => {
    test.each(promptPages(language))('%s goes, and the page can be read', async (_, made) => {
      const before = await load(made)
      await tidy()
      expect(await seen('#prompt, .gone')).toEqual([])
      expect(await seen('h1, article')).toEqual(['article', 'h1'])
      expect(await state()).toMatchObject({ scrolled: 300, isOnTop: true, isSpoken: true, isSharp: true })
      expect(await page.evaluate(markup)).not.toBe(before)
      await restore()
      expect(await page.evaluate(markup), 'byte for byte').toBe(before)
      expect(await seen('#prompt')).toEqual(['prompt'])
    })
  })

  test.each(lookAlikes)('%s stays', async (_, made) => {
    const before = await load(made)
    const locked = await state()
    await tidy()
    expect(await seen('#stays')).toEqual(['stays'])
    expect(await seen('h1, article')).toEqual(['article', 'h1'])
    expect(await state()).toEqual(locked)
    await restore()
    expect(await page.evaluate(markup)).toBe(before)
  })

  test('stands where it stood before it was fixed', async () => {
    await load(promptPages('nl')[2]?.[1] ?? '')
    await tidy()
    expect((await state()).at).toBe(400)
  })

  describe('a modal dialog', () => {
    const made = promptPages('en')[1]?.[1] ?? ''

    test('is closed and shown again without the page’s hearing of it', async () => {
      await load(made)
      await settle(100)
      await page.evaluate(() => heard.splice(0))
      await tidy()
      expect(await page.$('dialog:modal')).toBeNull()
      await settle(400)
      await restore()
      expect(await page.$('dialog:modal')).not.toBeNull()
      await settle(400)
      expect(await page.evaluate(() => heard)).toEqual([])
      await page.evaluate(() => document.querySelector('dialog')?.close())
      await settle(100)
      expect(await page.evaluate(() => heard)).toContain('close')
    })

    test('that the page opens while it is hidden does not leave the page inert', async () => {
      await load(made.replace('prompt.showModal()', ''))
      await tidy()
      await page.evaluate(() => document.querySelector('dialog')?.showModal())
      await settle(50)
      expect(await page.$('dialog:modal')).toBeNull()
      expect(await seen('dialog')).toEqual([])
    })

    test('that the reader opens is shown', async () => {
      await load(
        made.replace('prompt.showModal()', "document.querySelector('h1').onclick = () => prompt.showModal()"),
      )
      await tidy()
      await page.click('h1')
      await settle(50)
      expect(await seen('dialog')).toEqual(['prompt'])
    })
  })

  describe('what comes late', () => {
    const bar =
      '<div id="prompt" class="over bar cookie-banner"><h2>We use cookies</h2><button>Agree</button></div>'
    const add = (made: string, locks = false) =>
      page.evaluate(
        (inside, isLocked) => {
          document.body.append(document.createRange().createContextualFragment(inside))
          if (isLocked) document.body.style.overflow = 'hidden'
        },
        made,
        locks,
      )

    test('is hidden too, and its lock undone', async () => {
      await load(articlePage('en', {}))
      await tidy()
      await add(`<div class="over all dim gone"></div>${bar}`, true)
      await settle()
      expect(await seen('#prompt, .gone')).toEqual([])
      expect(await state()).toMatchObject({ scrolled: 300, isOnTop: true })
      expect(await page.evaluate(() => tidied.blocks().map(({ kind }) => kind))).toEqual(['consent'])
      await restore()
      expect(await seen('#prompt')).toEqual(['prompt'])
    })

    test('right after a click stays', async () => {
      await load(articlePage('en', {}))
      await tidy()
      await page.click('h1')
      await add(bar)
      await settle()
      expect(await seen('#prompt')).toEqual(['prompt'])
    })

    test('again and again is let be', async () => {
      await load(articlePage('en', {}))
      await tidy()
      for (let time = 0; time < 7; time++) {
        await page.evaluate(() => document.querySelector('#prompt')?.remove())
        await add(bar)
        await settle(400)
      }
      expect(await seen('#prompt')).toEqual(['prompt'])
    })

    test('in a page that puts it back 250 times a second, the looks are few', async () => {
      await load(articlePage('en', {}))
      await tidy()
      const looks = await page.evaluate(async made => {
        const before = tidying.looksSoFar()
        const timer = setInterval(() => {
          document.querySelector('#prompt')?.remove()
          document.body.append(document.createRange().createContextualFragment(made))
        }, 4)
        await new Promise(resolve => setTimeout(resolve, 2000))
        clearInterval(timer)
        return tidying.looksSoFar() - before
      }, bar)
      expect(looks).toBeGreaterThan(0)
      expect(looks).toBeLessThanOrEqual(9)
    })
  })

  test('a newsletter that the page opens later, with a lock and a backdrop, locks nothing', async () => {
    const made = articlePage('nl', {
      end: `<div id="dim" class="over all dim gone" style="display: none"></div><div id="prompt" style="display: none"
        class="over mid newsletter-popup"><h2>Schrijf je in</h2><input type="email"></div>`,
    })
    await load(made)
    await tidy()
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('#dim, #prompt')) element.removeAttribute('style')
      document.body.style.overflow = 'hidden'
    })
    await settle()
    expect(await seen('#prompt, .gone')).toEqual([])
    expect(await state()).toMatchObject({ scrolled: 300, isOnTop: true })
  })

  test('a list of teasers locks nothing, and a lock that is there stays', async () => {
    const before = await load(
      articlePage('nl', {
        body: 'style="overflow: hidden"',
        end: '<aside id="list"><a href="/a">Meer</a></aside>',
      }),
    )
    await page.evaluate(() => {
      tidied = tidying.tidy(tidying.finds('related', '#list'))
    })
    expect(await seen('#list')).toEqual([])
    expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('hidden')
    await restore()
    expect(await page.evaluate(markup)).toBe(before)
  })

  test('what a dialog of the reader’s locks stays locked, though a prompt beside it goes', async () => {
    const [, prompt = ''] = promptPages('de')[4] ?? []
    const box =
      '<div id="stays" class="over mid" role="dialog" aria-modal="true"><img width="9" height="9"></div>'
    await load(
      prompt
        .replace('<body ', '<body style="overflow: hidden" ')
        .replace('</body>', `<div id="dim" class="over all dim" style="z-index: 8"></div>${box}</body>`),
    )
    await tidy()
    expect(await seen('#prompt, #stays, #dim')).toEqual(['dim', 'stays'])
    expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('hidden')
  })

  test('a prompt that is given back locks the page as it did, and lets go again', async () => {
    await load(promptPages('nl')[0]?.[1] ?? '')
    await tidy()
    const [block] = await page.evaluate(() => {
      const [first] = tidied.blocks()
      if (first) tidied.restoreBlock(first)
      return [first?.kind]
    })
    expect(block).toBe('consent')
    expect(await seen('#prompt')).toEqual(['prompt'])
    expect((await state()).isOnTop).toBe(false)
    await page.evaluate(() => {
      const [first] = tidied.blocks()
      if (first) tidied.hideBlock(first)
    })
    expect(await state()).toMatchObject({ scrolled: 300, isOnTop: true })
  })

  test('gives back a page that has changed meanwhile as it is without any of this', async () => {
    await load(promptPages('de')[2]?.[1] ?? '')
    await tidy()
    await page.evaluate(() => {
      const copy = document.querySelector('#prompt')?.cloneNode(true)
      if (copy instanceof Element) document.body.append(copy)
      document.querySelector('.gone')?.remove()
      document.querySelector('article')?.append('Nachtrag')
    })
    await restore()
    const after = await page.evaluate(markup)
    expect(after).not.toContain('leeslamp')
    expect(after).toContain('Nachtrag')
  })

  test('a prompt in a shadow tree goes with its host, and a part of one stays', async () => {
    const made = articlePage('de', {
      end: `<div id="whole"></div><div id="half"></div><script>for (const host of [whole, half]) {
        const root = host.attachShadow({ mode: 'open' })
        root.innerHTML = '<style>b { color: red }</style><dialog class="cookie-banner">Wir verwenden Cookies</dialog>'
        root.querySelector('dialog').showModal() }
        half.shadowRoot.append('Wetter', Object.assign(document.createElement('p'), { textContent: 'Heiter' }))</script>`,
    })
    await load(made)
    await tidy()
    expect(await page.evaluate(() => tidied.blocks().map(({ element }) => element.id))).toEqual(['whole'])
    const isModal = () => page.evaluate(() => Boolean(whole.shadowRoot?.querySelector(':modal')))
    expect(await isModal()).toBe(false)
    await restore()
    expect(await isModal()).toBe(true)
  })

  test('a form around the page, with fields named to mislead, is no hindrance', async () => {
    const names = [
      'children',
      'contains',
      'parentNode',
      'getBoundingClientRect',
      'setAttribute',
      'querySelectorAll',
    ]
    const fields = names.map(name => `<input type="hidden" name="${name}">`).join('')
    const [, made = ''] = promptPages('nl')[0] ?? []
    const before = await load(
      made.replace('<div id="page"', `<form>${fields}<div id="page"`).replace('</body>', '</form></body>'),
    )
    await tidy()
    expect(await seen('#prompt, .gone')).toEqual([])
    expect(await state()).toMatchObject({ scrolled: 300, isOnTop: true })
    await restore()
    expect(await page.evaluate(markup)).toBe(before)
  })

  test('the focus does not stay in what is hidden', async () => {
    await load(promptPages('nl')[3]?.[1] ?? '')
    await page.focus('#prompt button')
    await tidy()
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
  })
})
