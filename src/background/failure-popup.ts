import type { FailureKind } from '../domain/failures'
import { browser } from '../platform/browser'

/** The page of the popup, and how it is told what to say. */
const noticePage = 'src/notice/notice.html'

/**
 * Says why there is nothing to read where the reader itself cannot say it: in a popup under the button. Until the
 * tab goes elsewhere each click on the button says it again.
 */
export async function showNotice(tabId: number, failure: FailureKind): Promise<void> {
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage(`failure_${failure}`) })
  await browser.action.setPopup({ tabId, popup: browser.runtime.getURL(`${noticePage}#${failure}`) })
  await openPopup(tabId)
}

/**
 * Says once what went wrong with something else than the page, which can be read as before: the popup says it and
 * gives the button back as it was.
 */
export async function showNoticeOnce(tabId: number, failure: FailureKind): Promise<void> {
  const badge = await browser.action.getBadgeText({ tabId })
  const back = new URLSearchParams({ tab: String(tabId), badge })
  await browser.action.setPopup({
    tabId,
    popup: browser.runtime.getURL(`${noticePage}?${back}#${failure}`),
  })
  await openPopup(tabId)
}

/** Some browsers open a popup only right after a click; the badge then says that there is something to be read. */
async function openPopup(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    await browser.action.setBadgeText({ tabId, text: '!' })
  }
}
