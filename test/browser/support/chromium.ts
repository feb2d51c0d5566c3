import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { findChromium } from '../../../scripts/browsers.mjs'
import { launchChromium } from '../../../scripts/launch.mjs'
import { type Route, serve } from '../../../scripts/server.mjs'
import { readerIsOpen } from './reader'
import { firstPage, newPage } from './waiting'

/** For `describe.skipIf`: whether no Chromium is installed. */
export const withoutChromium = findChromium() === undefined

export const builtForChromium = fileURLToPath(new URL('../../../dist/chrome', import.meta.url))

interface ChromiumOptions {
  /** What the server serves besides the sample pages. */
  readonly routes?: Readonly<Record<string, Route>>
  readonly args?: readonly string[]
  /** The language of the browser's interface. */
  readonly language?: string
  /** The folder of the extension, where it is not the one that was built. */
  readonly extension?: string
  /** Whether the extension may work in private windows. */
  readonly isPrivateToo?: boolean
}

export type Chromium = Awaited<ReturnType<typeof start>>

/** Starts one Chromium for all tests of a file, with the built extension in it and one page to work with. */
export function useChromium(options: ChromiumOptions = {}): Chromium {
  const chromium = {} as Chromium
  beforeAll(async () => void Object.assign(chromium, await start(options)))
  // Where it could not start there is nothing to end, and the error that says why is the one to see.
  afterAll(() => chromium.end?.())
  return chromium
}

/** Closes the browser and starts it again. Its profile survives if the options name one. */
export async function restart(chromium: Chromium, options: ChromiumOptions): Promise<void> {
  await chromium.end()
  Object.assign(chromium, await start(options))
}

async function start({
  routes = {},
  args = [],
  language = 'en',
  extension = builtForChromium,
  isPrivateToo = false,
}: ChromiumOptions) {
  const server = await serve(routes)
  const launch = () => launchChromium({ extension, args: [`--lang=${language}`, ...args], isPrivateToo })
  const chromium = await inLanguage(language, launch)
  const page = await firstPage(chromium.browser)
  await page.setViewport({ width: 1280, height: 900 })

  const visit = (path: string, where: Page = page) => where.goto(new URL(path, server.origin).href)
  return {
    ...chromium,
    page,
    origin: server.origin,
    /** Opens another tab. */
    newPage: () => newPage(chromium.browser),
    /** Goes to a page of the server. */
    visit,
    /** Goes to a page of the server and opens the reader in it. */
    read: async (path: string, where: Page = page) => {
      await visit(path, where)
      await chromium.click(where)
      await readerIsOpen(where)
    },
    end: async () => {
      await chromium.browser.close()
      await server.close()
    },
  }
}

/** On Linux Chromium takes its language from the environment only. */
async function inLanguage<Result>(language: string, work: () => Promise<Result>): Promise<Result> {
  const { LANGUAGE: before } = process.env
  process.env['LANGUAGE'] = language
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env['LANGUAGE']
    else process.env['LANGUAGE'] = before
  }
}
