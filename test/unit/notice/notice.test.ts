import { beforeEach, expect, test, vi } from 'vitest'

const api = vi.hoisted(() => ({ setPopup: vi.fn(), setBadgeText: vi.fn() }))

vi.mock('../../../src/platform/browser', () => ({
  browser: {
    action: api,
    i18n: { getMessage: (name: string) => ({ language: 'nl', '@@bidi_dir': 'ltr' })[name] ?? `[${name}]` },
  },
}))

/** The popup as the background opens it. */
async function open(address: string): Promise<void> {
  location.href = `https://leeslamp.example/notice.html${address}`
  document.body.innerHTML = '<p class="what"></p><p class="advice"></p>'
  vi.resetModules()
  await import('../../../src/notice/notice')
}

beforeEach(() => {
  api.setPopup.mockReset()
  api.setBadgeText.mockReset()
})

test('shows what failed and what to do, in the language of the messages', async () => {
  await open('#restrictedPage')
  expect(document.querySelector('.what')?.textContent).toBe('[failure_restrictedPage]')
  expect(document.querySelector('.advice')?.textContent).toBe('[failure_restrictedPage_advice]')
  expect(document.documentElement.lang).toBe('nl')
  expect(document.documentElement.dir).toBe('ltr')
})

test('leaves the button as it is, so that the next click shows the failure again', async () => {
  await open('#restrictedPage')
  expect(api.setPopup).not.toHaveBeenCalled()
})

test('has the button act and look as before where the failure is shown once', async () => {
  await open('?tab=7&badge=4#siteNotSaved')
  expect(document.querySelector('.what')?.textContent).toBe('[failure_siteNotSaved]')
  expect(api.setPopup).toHaveBeenCalledExactlyOnceWith({ tabId: 7, popup: '' })
  await vi.waitFor(() => expect(api.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '4' }))
})
