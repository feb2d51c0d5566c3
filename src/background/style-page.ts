import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { pageStyle } from '../rules/page-style'

/**
 * Inserts the style of the tidied page into a tab's page, or removes it. The changes to one tab are made one after the
 * other, as they were asked for: a removal that takes long cannot undo a later insertion.
 * @returns whether the browser allowed it
 */
export async function stylePage(tabId: number, isTidied: boolean): Promise<boolean> {
  const injection = { target: { tabId }, css: pageStyle, origin: 'USER' } as const
  const { scripting } = browser
  try {
    await navigator.locks.request(`leeslamp-style-${tabId}`, () =>
      isTidied ? scripting.insertCSS(injection) : scripting.removeCSS(injection),
    )
    return true
  } catch (error) {
    report('styling a page', error)
    return false
  }
}
