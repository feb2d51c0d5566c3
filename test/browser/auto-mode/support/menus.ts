import type { Page } from 'puppeteer-core'
import type { Browser, Menus, Runtime, Tabs } from 'webextension-polyfill'
import type { Chromium } from '../../support/chromium'

declare const chrome: Browser & {
  readonly contextMenus: { readonly onClicked: { dispatch(info: Info, tab: Tabs.Tab | undefined): void } }
}

type Info = Pick<Menus.OnClickData, 'checked' | 'pageUrl' | 'linkUrl' | 'menuItemId'>

/**
 * Chooses an entry of the menus of the button or of pages. Headless, the browser draws none, so its event is fired in
 * the extension as the browser fires it: with the gesture of its reader, without which no permission can be asked for.
 * @param page in which the menu is opened; it comes to the front
 * @param info what was clicked on beside the page itself, and whether the entry has its mark by then
 */
export async function chooseInMenu(
  { newPage, extensionId, worker }: Chromium,
  page: Page,
  info: Omit<Info, 'pageUrl'>,
): Promise<void> {
  // A message carries the gesture from a page of the extension, in which Puppeteer can make one, to the worker.
  const own = await newPage()
  await own.goto(`chrome-extension://${extensionId}/src/notice/notice.html`)
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
  await own.evaluate(() => chrome.runtime.sendMessage(null))
  await own.close()
}
