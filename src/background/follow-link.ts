import type { CallingPage } from '../messaging/in-background'
import { browser } from '../platform/browser'
import { openInTab } from './open-in-tab'
import { untilLoaded } from './until-loaded'

/**
 * Opens the reader in the page that the user goes to by a link in it, once that has loaded and if it is an article.
 * Where the browser does not let us into that page, it stays as it is: a click allows the pages of its origin, in
 * Firefox only the one that was clicked. Where the link leads to no page but to a file, nothing opens later either.
 * @param to the address that the link leads to: of another origin, or where the site passes on to one, nothing is opened
 */
export async function followLink(to: string, { tabId, address }: CallingPage): Promise<void> {
  if (!isOfOneOrigin(to, address)) return
  if (!(await untilLoaded(tabId))) return
  // The browser reveals it wherever it lets us in.
  const { url = '' } = await browser.tabs.get(tabId)
  if (isOfOneOrigin(url, address))
    await openInTab(tabId, url, 'openView', { view: 'reader', requestedByUser: false })
}

function isOfOneOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin
}
