import type { Page } from 'puppeteer-core'
import type { ownWorld } from '../../../../src/content/session/shared-globals'

type World = typeof globalThis & { __leeslamp?: typeof ownWorld }

/** What opens a page and has come into it by now: the session, and each view by its name. */
export async function openersIn(page: Page): Promise<string[]> {
  const [realm] = page.extensionRealms()
  if (!realm) return []
  return await realm.evaluate(() => {
    const { session, views = {} } = (globalThis as World).__leeslamp ?? {}
    return [...(session ? ['session'] : []), ...Object.keys(views)]
  })
}
