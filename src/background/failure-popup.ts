import type { FailureKind } from '../domain/failures'
import { browser } from '../platform/browser'

/** The page of the popup. It takes the failure from its fragment. */
const popupPage = 'src/notice/notice.html'

/** Tells the user why a page did not open. */
export async function showOpeningFailure(tabId: number, failure: FailureKind): Promise<void> {
  // The page is not the cause of this one: the next click may well succeed.
  await (failure === 'viewNotLoaded' ? showFailureOnce : showFailure)(tabId, failure)
}

/**
 * Shows a failure that lies with the page, where the reader cannot show it itself: in a popup under the button. Until
 * the tab goes to another page, each click on the button shows it again.
 */
async function showFailure(tabId: number, failure: FailureKind): Promise<void> {
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage(`failure_${failure}`) })
  await browser.action.setPopup({ tabId, popup: browser.runtime.getURL(`${popupPage}#${failure}`) })
  await openPopup(tabId)
}

/** Shows a failure that does not lie with the page. The popup shows it once, and then resets the button. */
export async function showFailureOnce(tabId: number, failure: FailureKind): Promise<void> {
  const badge = (await browser.action.getBadgeText?.({ tabId })) ?? ''
  const button = new URLSearchParams({ tab: String(tabId), badge })
  await browser.action.setPopup({
    tabId,
    popup: browser.runtime.getURL(`${popupPage}?${button}#${failure}`),
  })
  await openPopup(tabId)
}

/** Some browsers open a popup only right after a click, or never. There a badge draws attention to the button. */
async function openPopup(tabId: number): Promise<void> {
  const { action } = browser
  try {
    if (action.openPopup) return await action.openPopup()
  } catch (error) {
    if (!(error instanceof Error)) throw error
  }
  await action.setBadgeText?.({ tabId, text: '!' })
}
