import { afterEach, describe, expect, test, vi } from 'vitest'
import { bringView } from '../../../src/background/view-scripts'

const api = vi.hoisted(() => ({ executeScript: vi.fn() }))

vi.mock('../../../src/content/reader-script?script&iife', () => ({ default: 'reader.js' }))
vi.mock('../../../src/content/tidy-script?script&iife', () => ({ default: 'tidy.js' }))
vi.mock('../../../src/platform/browser', () => ({
  browser: { scripting: { executeScript: api.executeScript } },
}))

afterEach(() => vi.resetAllMocks())

describe('a view that a page wants', () => {
  test.each(['reader', 'tidy'] as const)(
    '%s comes as its script, into the page itself and at once',
    async view => {
      api.executeScript.mockResolvedValue([{ frameId: 0 }])
      await bringView(7, view)
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
  ])('that the browser %s is reported, and the page hears that it is over', async (_, arrange) => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    arrange()
    await bringView(7, 'tidy')
    expect(said).toHaveBeenCalledOnce()
  })
})
