import { browser } from '../platform/browser'

/** Says in the popup what the address asks for: `notice.html#restrictedPage`. */
function sayWhy(): void {
  const failure = location.hash.slice(1)
  const say = (selector: string, name: string) => {
    const element = document.querySelector(selector)
    if (element) element.textContent = browser.i18n.getMessage(name)
  }
  document.documentElement.lang = browser.i18n.getMessage('language')
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir')
  say('.what', `failure_${failure}`)
  say('.advice', `failure_${failure}_advice`)
}

/** `notice.html?tab=7&badge=4#…`: on that tab the button is to do again what it did, and to look as it did. */
async function giveButtonBack(): Promise<void> {
  const back = new URLSearchParams(location.search)
  const tab = back.get('tab')
  if (tab === null) return
  const tabId = Number(tab)
  await browser.action.setPopup({ tabId, popup: '' })
  await browser.action.setBadgeText({ tabId, text: back.get('badge') ?? '' })
}

sayWhy()
void giveButtonBack()
