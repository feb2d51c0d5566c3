import { browser } from '../platform/browser'

/** Shows the failure that the address names: `notice.html#restrictedPage`. */
function showFailure(): void {
  const failure = location.hash.slice(1)
  const fill = (selector: string, name: string) => {
    const element = document.querySelector(selector)
    if (element) element.textContent = browser.i18n.getMessage(name)
  }
  document.documentElement.lang = browser.i18n.getMessage('language')
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir')
  fill('.what', `failure_${failure}`)
  fill('.advice', `failure_${failure}_advice`)
}

/**
 * Has the button of a tab act and look as before, where the address names one: `notice.html?tab=7&badge=4#…`. Then the
 * failure was shown once.
 */
async function resetButton(): Promise<void> {
  const button = new URLSearchParams(location.search)
  const tab = button.get('tab')
  if (tab === null) return
  const tabId = Number(tab)
  await browser.action.setPopup({ tabId, popup: '' })
  await browser.action.setBadgeText?.({ tabId, text: button.get('badge') ?? '' })
}

showFailure()
void resetButton()
