import { bundleForPage } from '../../../scripts/page-bundle.mjs'
import { useBareChromium } from './bare-chromium'
import type * as reading from './reading'

/** What is extracted from a page, or why there is no article. */
export type Data = ReturnType<typeof reading.readAsData>
export type ReadArticle = Extract<Data, { markup: string }>

/**
 * Extracts articles in a real browser, without the extension.
 * @param headers with which the pages are served
 * @returns extracts from a page that is served at an address; nothing else is loaded
 */
export function useBarePages(
  headers: Readonly<Record<string, string>> = {},
): (html: string, address: string) => Promise<Data> {
  let bundle: string
  let current = ''
  const page = useBareChromium(async page => {
    bundle = await bundleForPage('test/browser/support/reading.ts', 'reading')
    await page.setRequestInterception(true)
    page.on('request', request =>
      request.isNavigationRequest() && request.frame() === page.mainFrame()
        ? request.respond({ contentType: 'text/html; charset=utf-8', headers, body: current })
        : request.abort(),
    )
  })

  return async (html, address) => {
    current = html
    await page().goto(address, { waitUntil: 'domcontentloaded' })
    return await page().evaluate<[], () => Data>(`${bundle}; reading.readAsData(document)`)
  }
}

/**
 * The article that was extracted.
 * @param name of the page, for the message of the error
 * @throws when there is none
 */
export function articleIn(data: Data, name: string): ReadArticle {
  if (data.markup === undefined) throw new Error(`${name}: ${data.failure} ${data.cause}`)
  return data
}
