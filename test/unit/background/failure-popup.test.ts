import { beforeEach, describe, expect, test, vi } from 'vitest'
import { showOpeningFailure } from '../../../src/background/failure-popup'

const api = vi.hoisted(() => ({
  setTitle: vi.fn(),
  setPopup: vi.fn(),
  setBadgeText: vi.fn(),
  getBadgeText: vi.fn(async () => '4'),
  openPopup: vi.fn(),
}))

vi.mock('../../../src/platform/browser', () => ({
  browser: {
    action: api,
    i18n: { getMessage: (name: string) => `[${name}]` },
    runtime: { getURL: (path: string) => `chrome-extension://leeslamp/${path}` },
  },
}))

const popup = (rest: string) => ({
  tabId: 7,
  popup: `chrome-extension://leeslamp/src/notice/notice.html${rest}`,
})

beforeEach(() => {
  for (const call of [api.setTitle, api.setPopup, api.setBadgeText, api.openPopup]) call.mockReset()
})

describe('why a page did not open', () => {
  test.each(['viewNotShown', 'restrictedPage'] as const)(
    'is shown at each click where it lies with the page: %s',
    async failure => {
      await showOpeningFailure(7, failure)
      expect(api.setPopup).toHaveBeenCalledExactlyOnceWith(popup(`#${failure}`))
      expect(api.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title: `[failure_${failure}]` })
      expect(api.openPopup).toHaveBeenCalledOnce()
    },
  )

  test('is shown once where the view was not loaded, so that the next click tries again', async () => {
    await showOpeningFailure(7, 'viewNotLoaded')
    expect(api.setPopup).toHaveBeenCalledExactlyOnceWith(popup('?tab=7&badge=4#viewNotLoaded'))
    expect(api.setTitle).not.toHaveBeenCalled()
  })

  test('puts a badge on the button where the browser opens no popup', async () => {
    api.openPopup.mockRejectedValue(new Error('No user gesture'))
    await showOpeningFailure(7, 'viewNotShown')
    expect(api.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '!' })
  })
})
