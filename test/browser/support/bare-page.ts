import { bundleForPage } from '../../../scripts/page-bundle.mjs'
import { useBareChromium } from './bare-chromium'
import type * as reading from './reading'

/** What is read of a page, or why there is nothing to read. */
export type Data = ReturnType<typeof reading.readAsData>
export type ReadArticle = Extract<Data, { markup: string }>

/**
 * Pages in a real engine, without the extension around them.
 * @param headers with which they are served
 * @returns what reads a page at an address, of which nothing else is loaded
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
 * The article that was read.
 * @param name of its page, for who looks why there is none
 */
export function articleIn(data: Data, name: string): ReadArticle {
  if (data.markup === undefined) throw new Error(`${name}: ${data.failure} ${data.cause}`)
  return data
}
