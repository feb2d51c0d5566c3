import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bringUnasked, callPage, refusalOf } from '../../../src/background/open-in-tab'

const api = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  executeScript: vi.fn(),
  insertCSS: vi.fn(),
}))

vi.mock('../../../src/content/session-script?script&iife', () => ({ default: 'content.js' }))
vi.mock('../../../src/content/reader-script?script&iife', () => ({ default: 'reader.js' }))
vi.mock('../../../src/content/tidy-script?script&iife', () => ({ default: 'tidy.js' }))
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    tabs: { sendMessage: api.sendMessage },
    scripting: { executeScript: api.executeScript, insertCSS: api.insertCSS },
  },
}))

const refused = new Error('Cannot access contents of the page')
const nobody = new Error('Receiving end does not exist')

describe('why a browser refuses a page', () => {
  test.each([
    ['file:///home/anna/sluis.html', 'filePage'],
    ['file:///home/anna/sluis.pdf', 'filePage'],
    ['https://waterschap.example/plan.pdf', 'pdfPage'],
    ['https://waterschap.example/plan.PDF', 'pdfPage'],
    ['http://waterschap.example/plan.pdf?v=2', 'pdfPage'],
    ['https://waterschap.example/plan.pdf#page=3', 'pdfPage'],
    ['https://waterschap.example/plan.pdf.html', 'restrictedPage'],
    ['https://waterschap.example/pdf', 'restrictedPage'],
    ['https://winkel.example/extensies', 'restrictedPage'],
    ['chrome://settings', 'restrictedPage'],
    ['about:addons', 'restrictedPage'],
    ['chrome-extension://abc/plan.pdf', 'restrictedPage'],
    ['', 'restrictedPage'],
    [undefined, 'restrictedPage'],
  ])('%s: %s', (url, kind) => {
    expect(refusalOf(url)).toBe(kind)
  })
})

describe('a click', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    api.sendMessage.mockRejectedValue(nobody)
    api.executeScript.mockResolvedValue([{ frameId: 0, result: undefined }])
    api.insertCSS.mockResolvedValue(undefined)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.resetAllMocks()
  })

  async function click(url = 'https://streekblad.example/sluis') {
    const toggled = callPage(7, url, { type: 'toggleReader' })
    await vi.runAllTimersAsync()
    return await toggled
  }

  /** What was asked of the browser with files to run. */
  const injected = () =>
    api.executeScript.mock.calls.flatMap(([injection]): { files: string[] }[] =>
      'files' in injection ? [injection] : [],
    )

  test('puts the reader and its session into a page where they are not, in the page itself and not in its frames', async () => {
    expect(await click()).toBeNull()
    expect(injected()).toEqual([{ target: { tabId: 7 }, files: ['reader.js', 'content.js'] }])
  })

  test('tells the script in a page where it is, and puts in no second one', async () => {
    api.sendMessage.mockResolvedValue(true)
    expect(await click()).toBeNull()
    expect(api.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'toggleReader' }, { frameId: 0 })
    expect(api.executeScript).not.toHaveBeenCalled()
  })

  test.each([
    ['the lamp', { type: 'toggleReader' }, { view: 'reader', requestedByUser: true, isToggle: true }],
    ['the next view', { type: 'nextView' }, { view: 'reader', requestedByUser: true, isToggle: true }],
    [
      'the tidied page',
      { type: 'openView', view: 'tidy', requestedByUser: true },
      { view: 'tidy', requestedByUser: true, isToggle: false },
    ],
  ] as const)('leaves word for the session before it comes: %s', async (_, call, wish) => {
    await callPage(7, undefined, call)
    const [[left] = [], [scripts] = []] = api.executeScript.mock.calls
    expect(left).toMatchObject({ args: [wish] })
    expect(scripts).toMatchObject({ files: [`${wish.view}.js`, 'content.js'] })
  })

  test('is not lost while what opens the page by itself is on its way', async () => {
    let arrive: (() => void) | undefined
    api.executeScript.mockReturnValueOnce(
      new Promise(resolve => {
        arrive = () => resolve([{ frameId: 0 }])
      }),
    )
    const coming = bringUnasked(7, 'tidy')
    expect(await click()).toBeNull()
    expect(injected().map(({ files }) => files)).toEqual([
      ['tidy.js', 'content.js'],
      ['reader.js', 'content.js'],
    ])
    arrive?.()
    await coming
  })

  test('is the only one while what it asks for is on its way', async () => {
    await Promise.all([click(), click()])
    expect(injected()).toHaveLength(1)
  })

  test('waits for a permission that comes late', async () => {
    api.executeScript.mockRejectedValueOnce(refused).mockRejectedValueOnce(refused)
    expect(await click()).toBeNull()
    expect(injected()).toHaveLength(1)
  })

  test('puts in no second script, which would close the reader, where only the style was refused', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    api.insertCSS.mockRejectedValueOnce(refused)
    expect(await click()).toBeNull()
    expect(injected()).toHaveLength(1)
  })

  test('nobody made is not tried twice, and breaks nothing', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    api.executeScript.mockRejectedValue(refused)
    await bringUnasked(7, 'reader')
    expect(api.executeScript).toHaveBeenCalledOnce()
    expect(said).toHaveBeenCalledOnce()
  })

  test('on a page that stays closed ends, and says why', async () => {
    api.executeScript.mockRejectedValue(refused)
    expect(await click()).toBe('restrictedPage')
    expect(await click('https://waterschap.example/plan.pdf')).toBe('pdfPage')
  })
})
