import type { Page } from 'puppeteer-core'
import type { Browser, Menus, Runtime, Tabs } from 'webextension-polyfill'
import type { Chromium } from '../../support/chromium'

declare const chrome: Browser & {
  readonly contextMenus: { readonly onClicked: { dispatch(info: Info, tab: Tabs.Tab | undefined): void } }
}

type Info = Pick<Menus.OnClickData, 'checked' | 'pageUrl' | 'linkUrl' | 'menuItemId'>

/**
 * Chooses an entry of the context menu of the button or of a page. A headless browser draws none, so the event is
 * fired in the extension as the browser fires it: with a user gesture, without which no permission can be requested.
 * @param page in which the menu is opened; it comes to the front
 * @param info what was clicked beside the page itself, and whether the entry is checked afterwards
 */
export async function chooseInMenu(
  { newPage, extensionId, worker }: Chromium,
  page: Page,
  info: Omit<Info, 'pageUrl'>,
): Promise<void> {
  // A message carries the gesture from a page of the extension, in which Puppeteer can make one, to the worker.
  const extensionPage = await newPage()
  await extensionPage.goto(`chrome-extension://${extensionId}/src/notice/notice.html`)
  await page.bringToFront()
  await (await worker()).evaluate(
    async clicked => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const fire: Runtime.OnMessageListenerCallback = (_message, _sender, answer) => {
        chrome.runtime.onMessage.removeListener(fire)
        chrome.contextMenus.onClicked.dispatch(clicked, tab)
        answer(true)
        return true
      }
      chrome.runtime.onMessage.addListener(fire)
    },
    { ...info, pageUrl: page.url() },
  )
  await extensionPage.evaluate(() => chrome.runtime.sendMessage(null))
  await extensionPage.close()
}
