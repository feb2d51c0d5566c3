import type { ElementHandle } from 'puppeteer-core'

/** Presses something with the mouse, as a user does: what a script clicks, our views do not hear. */
export async function pressIn(within: ElementHandle<Element>, selector: string): Promise<void> {
  const found = await within.waitForSelector(selector)
  await found?.click()
}
