import { describe, expect, test } from 'vitest'
import { withoutChromium } from '../support/chromium'
import { useTidiedPage } from '../support/tidied-page'
import { consentPlatforms } from './support/consent-platforms'
import { misleading } from './support/look-alikes'
import { offers } from './support/offers'
import { articlePage, type Language } from './support/prompts'

/** In the made-up pages everything over the page follows this. */
const endOfPage = '</article></div>'

describe.skipIf(withoutChromium)('on a tidied page', () => {
  const onPage = useTidiedPage()
  const { write, markup, tidy, restore, letPass, seen, state } = onPage

  describe.each(['nl', 'de', 'en'] satisfies Language[])('in %s', language => {
    test.each([...consentPlatforms(language), ...offers(language)])('%s is hidden', async (_, made) => {
      const before = await write(made)
      const prompts = await seen('[data-goes]')
      expect(prompts).not.toEqual([])
      await tidy()
      expect(await seen('[data-goes]')).toEqual([])
      expect(await seen('h1, article')).toEqual(['article', 'h1'])
      expect(await state()).toEqual({ scrolled: 300, isOnTop: true, isSpoken: true, isSharp: true })
      await restore()
      expect(await markup(), 'byte for byte').toBe(before)
      expect(await seen('[data-goes]')).toEqual(prompts)
    })
  })

  test.each(consentPlatforms('en'))('%s is hidden when it comes late', async (_, made) => {
    await write(articlePage('en', {}))
    await tidy()
    await onPage.page.evaluate(
      late => {
        document.body.append(document.createRange().createContextualFragment(late))
        document.body.style.overflow = 'hidden'
      },
      made.slice(made.indexOf(endOfPage) + endOfPage.length),
    )
    await letPass(500)
    expect(await seen('[data-goes]')).toEqual([])
    expect(await seen('h1, article')).toEqual(['article', 'h1'])
    await restore()
  })

  test.each(misleading)('%s stays', async (_, made) => {
    const before = await write(made)
    await tidy()
    if (await onPage.page.$('[data-opens]')) await onPage.page.click('h1')
    await letPass(500)
    const marked = await onPage.page.$$('[data-stays]')
    expect(await seen('[data-stays]')).toHaveLength(marked.length)
    expect(await seen('h1, article')).toEqual(['article', 'h1'])
    await restore()
    if (!made.includes('data-opens')) expect(await markup()).toBe(before)
  })
})
