/** Gives a page the style of the tidied page, or takes it away. @returns whether the page has it now */
export type StylePage = (isTidied: boolean) => Promise<boolean>

/**
 * Creates the one way to change the style of a page. A change waits for those before it, so that what was wanted last
 * is what holds, however quickly views are closed and opened.
 * @param change has the browser make a change, and tells whether it did
 */
export function createPageStyle(change: (isTidied: boolean) => Promise<boolean>): StylePage {
  let current = Promise.resolve(false)
  return isTidied => {
    current = current.then(async was => (was === isTidied || (await change(isTidied)) ? isTidied : was))
    return current
  }
}
