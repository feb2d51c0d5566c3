import { afterEach, describe, expect, test, vi } from 'vitest'
import { injectView } from '../../../src/background/view-scripts'

const api = vi.hoisted(() => ({ executeScript: vi.fn() }))

vi.mock('../../../src/content/reader-script?script&iife', () => ({ default: 'reader.js' }))
vi.mock('../../../src/content/tidy-script?script&iife', () => ({ default: 'tidy.js' }))
vi.mock('../../../src/platform/strings', () => ({ readStrings: () => ({}) }))
vi.mock('../../../src/content/second-reader-script?script&iife', () => ({ default: 'second-reader.js' }))
vi.mock('../../../src/content/tools-script?script&iife', () => ({ default: 'tools.js' }))
vi.mock('../../../src/content/pages-script?script&iife', () => ({ default: 'pages.js' }))
vi.mock('../../../src/platform/browser', () => ({
  browser: { scripting: { executeScript: api.executeScript } },
}))

afterEach(() => vi.resetAllMocks())

describe('a view that a page loads', () => {
  test.each(['reader', 'tidy'] as const)(
    '%s is injected as its script, into the page itself and at once',
    async view => {
      api.executeScript.mockResolvedValue([{ frameId: 0 }])
      await injectView(7, view)
      expect(api.executeScript).toHaveBeenCalledExactlyOnceWith({
        target: { tabId: 7 },
        files: [`${view}.js`],
        injectImmediately: true,
      })
    },
  )

  test.each([
    ['refuses', () => api.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'))],
    ['runs nowhere', () => api.executeScript.mockResolvedValue([])],
  ])('that the browser %s is reported, and the page is answered', async (_, arrange) => {
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    arrange()
    await injectView(7, 'tidy')
    expect(logged).toHaveBeenCalledOnce()
  })
})
