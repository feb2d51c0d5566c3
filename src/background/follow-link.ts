import type { CallingPage } from '../messaging/in-background'
import { openInTab } from './open-in-tab'
import { untilLoaded } from './until-loaded'

/**
 * Opens the reader in the page that the user goes to by a link in it, once that has loaded and if it is an article.
 * Where the browser does not let us into that page, it stays as it is: a click allows the pages of its origin, in
 * Firefox only the one that was clicked.
 * @param to the address that the link leads to: of another origin, nothing is opened
 */
export async function followLink(to: string, { tabId, address }: CallingPage): Promise<void> {
  if (!isOfOneOrigin(to, address)) return
  await untilLoaded(tabId)
  await openInTab(tabId, to, 'openView', { view: 'reader', requestedByUser: false })
}

function isOfOneOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin
}
