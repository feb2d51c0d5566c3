import { describe, expect, test } from 'vitest'
import { withoutChromium } from '../support/chromium'
import { useTidiedPage } from '../support/tidied-page'
import type { inPage } from '../support/tidying'
import { articlePage, type Language, lookAlikes, promptPages } from './support/prompts'

/** What the test and the page's scripts leave in the page. */
declare const tidying: typeof inPage
declare const heard: string[]
declare const passed: string[]
declare const whole: Element
declare let tidied: ReturnType<typeof inPage.tidy>

/** ms. By then whatever comes late has been searched. */
const late = 900

/** Runs in the page: notes which events of its dialog pass the window, before anything could stop them there. */
const notePassing = `passed = []
  for (const type of ['close', 'toggle']) addEventListener(type, () => passed.push(type), true);`

describe.skipIf(withoutChromium)('a page tidied in place', () => {
  const onPage = useTidiedPage()
  const { load, markup, tidy, restore, letPass, seen, state } = onPage

  describe.each(['nl', 'de', 'en'] satisfies Language[])('in %s', language => {
    test.each(promptPages(language))('%s is hidden, and the page can be read', async (_, made) => {
      const before = await load(made)
      await tidy()
      expect(await seen('#prompt, .gone')).toEqual([])
      expect(await seen('h1, article')).toEqual(['article', 'h1'])
      expect(await state()).toMatchObject({ scrolled: 300, isOnTop: true, isSpoken: true, isSharp: true })
      expect(await markup()).not.toBe(before)
      await restore()
      expect(await markup(), 'byte for byte').toBe(before)
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
    expect(await markup()).toBe(before)
  })

  test('is scrolled to where it was before its body was fixed', async () => {
    await load(promptPages('nl')[2]?.[1] ?? '')
    await tidy()
    expect(await onPage.page.evaluate(() => scrollY)).toBe(400)
  })

  describe('a modal dialog', () => {
    const made = promptPages('en')[1]?.[1] ?? ''

    test('is closed and shown again without the page hearing of it', async () => {
      await load(made.replace('prompt.showModal()', `${notePassing} prompt.showModal()`))
      const { page } = onPage
      /** Resolves once these events of the dialog have passed the window, on their way down to the page's listeners. */
      const havePassed = async (...types: string[]) => {
        await expect.poll(() => page.evaluate(() => passed.toSorted())).toEqual(types)
        await page.evaluate(() => passed.splice(0))
      }
      await havePassed('toggle')
      await page.evaluate(() => heard.splice(0))
      await tidy()
      expect(await page.$('dialog:modal')).toBeNull()
      await havePassed('close', 'toggle')
      await restore()
      expect(await page.$('dialog:modal')).not.toBeNull()
      await havePassed('toggle')
      expect(await page.evaluate(() => heard)).toEqual([])
      const closeAgain = () =>
        page.evaluate(() => {
          document.querySelector('dialog')?.close()
          document.querySelector('dialog')?.showModal()
          return heard
        })
      await expect.poll(closeAgain, { message: 'the page hears its dialog again' }).toContain('close')
    })

    test('that the page opens while it is hidden does not make the page inert', async () => {
      await load(made.replace('prompt.showModal()', ''))
      await tidy()
      await onPage.page.evaluate(() => document.querySelector('dialog')?.showModal())
      await letPass(late)
      expect(await onPage.page.$('dialog:modal')).toBeNull()
      expect(await seen('dialog')).toEqual([])
    })

    test('that the user opens is shown', async () => {
      await load(
        made.replace('prompt.showModal()', "document.querySelector('h1').onclick = () => prompt.showModal()"),
      )
      await tidy()
      await onPage.page.click('h1')
      await letPass(late)
      expect(await seen('dialog')).toEqual(['prompt'])
    })
  })

  describe('a prompt that comes late', () => {
    const bar =
      '<div id="prompt" class="over bar cookie-banner"><h2>We use cookies</h2><button>Agree</button></div>'
    const add = (made: string, locks = false) =>
      onPage.page.evaluate(
        (inside, isLocked) => {
          document.body.append(document.createRange().createContextualFragment(inside))
          if (isLocked) document.body.style.overflow = 'hidden'
        },
        made,
        locks,
      )

    test('is hidden too, and the page can be scrolled', async () => {
      await load(articlePage('en', {}))
      await tidy()
      await add(`<div class="over all dim gone"></div>${bar}`, true)
      await letPass(late)
      expect(await seen('#prompt, .gone')).toEqual([])
      expect(await state()).toMatchObject({ scrolled: 300, isOnTop: true })
      expect(await onPage.page.evaluate(() => tidied.blocks().map(({ kind }) => kind))).toEqual(['consent'])
      await restore()
      expect(await seen('#prompt')).toEqual(['prompt'])
    })

    test('stays when it comes right after a click', async () => {
      await load(articlePage('en', {}))
      await tidy()
      await onPage.page.click('h1')
      await add(bar)
      await letPass(late)
      expect(await seen('#prompt')).toEqual(['prompt'])
    })

    test('stays when it comes again and again', async () => {
      await load(articlePage('en', {}))
      await tidy()
      for (let time = 0; time < 7; time++) {
        await onPage.page.evaluate(() => document.querySelector('#prompt')?.remove())
        await add(bar)
        await letPass(400)
      }
      expect(await seen('#prompt')).toEqual(['prompt'])
    })

    test('is searched for four times a second when the page inserts it 250 times a second', async () => {
      await load(articlePage('en', {}))
      await tidy()
      const searches = await onPage.page.evaluate(async made => {
        const before = tidying.searchesSoFar()
        for (let time = 0; time < 500; time++) {
          document.querySelector('#prompt')?.remove()
          document.body.append(document.createRange().createContextualFragment(made))
          await tidying.letPass(4)
        }
        return tidying.searchesSoFar() - before
      }, bar)
      expect(searches).toBeGreaterThan(0)
      expect(searches).toBeLessThanOrEqual(9)
    })
  })

  test('a newsletter prompt that opens later, with a backdrop, does not lock the scrolling', async () => {
    const made = articlePage('nl', {
      end: `<div id="dim" class="over all dim gone" style="display: none"></div><div id="prompt" style="display: none"
        class="over mid newsletter-popup"><h2>Schrijf je in</h2><input type="email"></div>`,
    })
    await load(made)
    await tidy()
    await onPage.page.evaluate(() => {
      for (const element of document.querySelectorAll('#dim, #prompt')) element.removeAttribute('style')
      document.body.style.overflow = 'hidden'
    })
    await letPass(late)
    expect(await seen('#prompt, .gone')).toEqual([])
    expect(await state()).toMatchObject({ scrolled: 300, isOnTop: true })
  })

  test('a hidden list of teasers does not unlock a page that is locked', async () => {
    const before = await load(
      articlePage('nl', {
        body: 'style="overflow: hidden"',
        end: '<aside id="list"><a href="/a">Meer</a></aside>',
      }),
    )
    await onPage.page.evaluate(() => {
      tidied = tidying.tidy(tidying.finds('related', '#list'))
    })
    expect(await seen('#list')).toEqual([])
    expect(await onPage.page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('hidden')
    await restore()
    expect(await markup()).toBe(before)
  })

  test('a page locked by a dialog that stays is still locked when a prompt beside it is hidden', async () => {
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
    expect(await onPage.page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('hidden')
  })

  test('a restored prompt locks the page again, until it is hidden again', async () => {
    await load(promptPages('nl')[0]?.[1] ?? '')
    await tidy()
    const [block] = await onPage.page.evaluate(() => {
      const [first] = tidied.blocks()
      if (first) tidied.restoreBlock(first)
      return [first?.kind]
    })
    expect(block).toBe('consent')
    expect(await seen('#prompt')).toEqual(['prompt'])
    expect((await state()).isOnTop).toBe(false)
    await onPage.page.evaluate(() => {
      const [first] = tidied.blocks()
      if (first) tidied.hideBlock(first)
    })
    expect(await state()).toMatchObject({ scrolled: 300, isOnTop: true })
  })

  test('leaves no marks on a page that changed while it was tidied', async () => {
    await load(promptPages('de')[2]?.[1] ?? '')
    await tidy()
    await onPage.page.evaluate(() => {
      const copy = document.querySelector('#prompt')?.cloneNode(true)
      if (copy instanceof Element) document.body.append(copy)
      document.querySelector('.gone')?.remove()
      document.querySelector('article')?.append('Nachtrag')
    })
    await restore()
    const after = await markup()
    expect(after).not.toContain('leeslamp')
    expect(after).toContain('Nachtrag')
  })

  test('a prompt that fills a shadow tree is hidden with its host; one beside other content stays', async () => {
    const made = articlePage('de', {
      end: `<div id="whole"></div><div id="half"></div><script>for (const host of [whole, half]) {
        const root = host.attachShadow({ mode: 'open' })
        root.innerHTML = '<style>b { color: red }</style><dialog class="cookie-banner">Wir verwenden Cookies</dialog>'
        root.querySelector('dialog').showModal() }
        half.shadowRoot.append('Wetter', Object.assign(document.createElement('p'), { textContent: 'Heiter' }))</script>`,
    })
    await load(made)
    await tidy()
    expect(await onPage.page.evaluate(() => tidied.blocks().map(({ element }) => element.id))).toEqual([
      'whole',
    ])
    const isModal = () => onPage.page.evaluate(() => Boolean(whole.shadowRoot?.querySelector(':modal')))
    expect(await isModal()).toBe(false)
    await restore()
    expect(await isModal()).toBe(true)
  })

  test('a form around the page with fields named like DOM methods changes nothing', async () => {
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
    expect(await markup()).toBe(before)
  })

  test('the focus does not stay in a hidden prompt', async () => {
    await load(promptPages('nl')[3]?.[1] ?? '')
    await onPage.page.focus('#prompt button')
    await tidy()
    expect(await onPage.page.evaluate(() => document.activeElement?.localName)).toBe('body')
  })
})
