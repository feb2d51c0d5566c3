import { describe, expect, test } from 'vitest'
import { titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader } from '../support/reader'
import { say } from '../support/sample-pages'

describe.skipIf(withoutChromium).each(['nl', 'pl'])('in a browser whose language is %s', language => {
  const chromium = useChromium({ language })

  test('the reader uses it, and the article keeps its own', async () => {
    await chromium.read('/en-feature/')
    const dialog = await insideReader(chromium)
    expect(await dialog.evaluate(element => element.getAttribute('lang'))).toBe(language)
    expect(await dialog.$eval('article', article => article.lang)).toBe('en-GB')
    const names = await dialog.$$eval('.bar .button', all =>
      // Without the count of what was left out.
      all.map(button => button.getAttribute('aria-label')?.replace(/\s?: \d+$/, '')),
    )
    const inBar = ['close', 'tidy_instead', 'omitted', 'site_panel', 'shortcuts', 'type_panel'] as const
    expect(names).toEqual(expect.arrayContaining(inBar.map(name => say(name, language))))
  })

  test('a failure is explained in it', async () => {
    await chromium.read('/nl-voorpagina/')
    const dialog = await insideReader(chromium)
    expect(await dialog.$eval('h1', heading => heading.textContent)).toBe(say('failure_listPage', language))
  })

  test('the toolbar button uses it', async () => {
    await chromium.visit('/en-feature/')
    const title = async () => titleOfButton(await chromium.worker())
    await expect.poll(title).toBe(say('action_open', language))
  })
})
