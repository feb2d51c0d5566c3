import type { Page } from 'puppeteer-core'
import type { SharedGlobals } from '../../../../src/content/session/shared-globals'

type IsolatedWorld = typeof globalThis & { __leeslamp?: SharedGlobals }

/** Which of our content scripts have run in a page: the session, and each view by its name. */
export async function openersIn(page: Page): Promise<string[]> {
  const [realm] = page.extensionRealms()
  if (!realm) return []
  return await realm.evaluate(() => {
    const { session, views = {} } = (globalThis as IsolatedWorld).__leeslamp ?? {}
    return [...(session ? ['session'] : []), ...Object.keys(views)]
  })
}
