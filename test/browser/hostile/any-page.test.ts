import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundleForPage } from '../../../scripts/page-bundle.mjs'
import { anyPage } from '../../unit/support/any-page'
import { paragraphs } from '../../unit/support/page'
import { asyncHolds } from '../../unit/support/properties'
import { useBareChromium } from '../support/bare-chromium'
import type { checkHere } from '../support/checking'
import { withoutChromium } from '../support/chromium'

const address = 'https://krant.example/2026/de-sluis-blijft-dicht'

describe.skipIf(withoutChromium)('in a real browser', () => {
  let bundle = ''
  let served = ''
  const page = useBareChromium(async page => {
    bundle = await bundleForPage('test/browser/support/checking.ts', 'checking')
    await page.setRequestInterception(true)
    page.on('request', request =>
      request.isNavigationRequest() && request.frame() === page.mainFrame()
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: served })
        : request.abort(),
    )
  })

  /** Checks a page as the browser parses and lays it out. */
  async function check(markup: string): Promise<ReturnType<typeof checkHere>> {
    served = markup
    await page().goto(address, { waitUntil: 'domcontentloaded' })
    return await page().evaluate<[], typeof checkHere>(`${bundle}; checking.checkHere()`)
  }

  test('any page is read, hidden and restored without a fault', async () => {
    const outcomes = new Map<string, number>()
    await asyncHolds(
      fc.asyncProperty(anyPage(600), async markup => {
        const { outcome, faults } = await check(markup)
        expect(faults).toEqual([])
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      }),
      200,
    )
    // Otherwise the property might hold because nothing is ever read.
    expect(outcomes.get('article')).toBeGreaterThan(100)
  })

  test('a form whose fields take the place of all its properties is read like any other', async () => {
    await check('')
    const names = await page().evaluate(() =>
      [Node, Element, HTMLElement, HTMLFormElement, EventTarget].flatMap(({ prototype }) =>
        Object.getOwnPropertyNames(prototype),
      ),
    )
    const fields = names.map(name => `<input name="${name}">`).join('')
    const forms = [
      'role=heading',
      'class="cookie-consent modal" style="position:fixed;inset:0;z-index:9" aria-modal=true open inert aria-hidden=true',
      'class=newsletter',
      'style="position:fixed;inset:0;background:#000c"',
      'tabindex=0 autofocus id=a data-leeslamp-hidden',
    ].map(attributes => `<form ${attributes}>${fields}Een andere regel van de pagina</form>`)
    const picture = `<img src=/sluis.jpg width=800 height=600><form>${fields}Het bijschrift</form>`
    const article = `<form>${fields}<article><h1>De sluis</h1>${paragraphs(6)}</article></form>${picture}`
    const { outcome, faults } = await check(
      `<!doctype html>${forms.join('<p>Tekst</p>')}${article}${forms.join('')}`,
    )
    expect({ outcome, faults }).toEqual({ outcome: 'article', faults: [] })
  })

  test('a page whose elements take the place of properties of its document is read like any other', async () => {
    await check('')
    const names = await page().evaluate(() =>
      [Node, Document, EventTarget].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
    )
    const shadowing = names.map(name => `<form name="${name}"></form><img name="${name}">`).join('')
    const around =
      '<div class="newsletter" style="position:fixed;inset:0">Een brief</div><dialog open>Ja?</dialog>'
    const article = `<article><h1>De sluis</h1><p>Door Anna de Vries</p>${paragraphs(6)}</article>`
    const { outcome, faults } = await check(
      `<!doctype html><title>De sluis</title>${around}${shadowing}${article}`,
    )
    expect({ outcome, faults }).toEqual({ outcome: 'article', faults: [] })
  })
})
