import type { PageStyle } from '../domain/page-style'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { pageStyle } from '../rules/page-style'
import { printStyle } from '../rules/print-style'

const styles: Readonly<Record<PageStyle, string>> = { tidied: pageStyle, printed: printStyle }

/**
 * Inserts a style into a tab's page, or removes it. The changes to one tab are made one after the other, as they were
 * asked for: a removal that takes long cannot undo a later insertion.
 * @returns whether the browser allowed it
 */
export async function stylePage(tabId: number, style: PageStyle, isOn: boolean): Promise<boolean> {
  const injection = { target: { tabId }, css: styles[style], origin: 'USER' } as const
  const { scripting } = browser
  try {
    await navigator.locks.request(`leeslamp-style-${tabId}`, () =>
      isOn ? scripting.insertCSS(injection) : scripting.removeCSS(injection),
    )
    return true
  } catch (error) {
    report('styling a page', error)
    return false
  }
}
