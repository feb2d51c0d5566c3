import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { findFirefox } from '../../../scripts/browsers.mjs'
import { launchFirefox } from '../../../scripts/launch.mjs'
import { type Route, serve } from '../../../scripts/server.mjs'
import { readerIsOpen } from './reader'
import { firstPage, newPage } from './waiting'

/** For `describe.skipIf`: whether no Firefox is installed. */
export const withoutFirefox = findFirefox() === undefined

const built = fileURLToPath(new URL('../../../dist/firefox', import.meta.url))

export type Firefox = Awaited<ReturnType<typeof start>>

/** Starts one Firefox for all tests of a file, with the built extension in it and one page to work with. */
export function useFirefox(
  routes: Readonly<Record<string, Route>> = {},
  prefs: Readonly<Record<string, unknown>> = {},
): Firefox {
  const firefox = {} as Firefox
  beforeAll(async () => void Object.assign(firefox, await start(routes, prefs)))
  // Where it could not start there is nothing to end, and the error that says why is the one to see.
  afterAll(() => firefox.end?.())
  return firefox
}

async function start(routes: Readonly<Record<string, Route>>, prefs: Readonly<Record<string, unknown>>) {
  const server = await serve(routes)
  const firefox = await launchFirefox({
    extension: built,
    // A request for the site's icon would be logged as an error where its policy forbids that.
    prefs: { 'intl.locale.requested': 'en-US', 'browser.chrome.site_icons': false, ...prefs },
  })
  const page = await firstPage(firefox.browser)
  const visit = (path: string, where: Page = page) => where.goto(new URL(path, server.origin).href)
  return {
    ...firefox,
    page,
    origin: server.origin,
    /** Opens another tab. */
    newPage: () => newPage(firefox.browser),
    /** Goes to a page of the server. */
    visit,
    /** Goes to a page of the server and opens the reader in it. */
    read: async (path: string, where: Page = page) => {
      await visit(path, where)
      await firefox.click(where)
      await readerIsOpen(where)
    },
    end: async () => {
      await firefox.browser.close()
      await server.close()
    },
  }
}
