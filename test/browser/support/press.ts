import type { ElementHandle } from 'puppeteer-core'

/** Presses something with the mouse, as a user does: what a script clicks, our views do not hear. */
export async function pressIn(within: ElementHandle<Element>, selector: string): Promise<void> {
  const found = await within.waitForSelector(selector)
  await found?.click()
}

/**
 * Presses a button by its name.
 * @param start with which the name begins
 * @param words that are in it too
 */
export async function pressNamed(within: ElementHandle<Element>, start: string, words = ''): Promise<void> {
  const names: string[] = []
  for (const button of await within.$$('button')) {
    const name = await button.evaluate(({ ariaLabel, textContent }) => ariaLabel ?? textContent ?? '')
    if (name.startsWith(start) && name.includes(words)) return await button.click()
    names.push(name)
  }
  throw new Error(`There is no “${start}” for “${words}” among ${names.join(', ')}.`)
}
