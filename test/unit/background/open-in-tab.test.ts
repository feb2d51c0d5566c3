import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { injectAutoView, openInTab, refusalOf } from '../../../src/background/open-in-tab'

const api = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  executeScript: vi.fn(),
}))

vi.mock('../../../src/content/session-script?script&iife', () => ({ default: 'content.js' }))
vi.mock('../../../src/content/reader-script?script&iife', () => ({ default: 'reader.js' }))
vi.mock('../../../src/content/tidy-script?script&iife', () => ({ default: 'tidy.js' }))
vi.mock('../../../src/platform/strings', () => ({ readStrings: () => strings }))
vi.mock('../../../src/content/second-reader-script?script&iife', () => ({ default: 'second-reader.js' }))
vi.mock('../../../src/content/tools-script?script&iife', () => ({ default: 'tools.js' }))
vi.mock('../../../src/content/pages-script?script&iife', () => ({ default: 'pages.js' }))
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    tabs: { sendMessage: api.sendMessage },
    scripting: { executeScript: api.executeScript },
  },
}))

const strings = { close: 'Sluiten' }
const refused = new Error('Cannot access contents of the page')
const noReceiver = new Error('Receiving end does not exist')

describe('why a browser lets no extension into a page', () => {
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
    api.sendMessage.mockRejectedValue(noReceiver)
    api.executeScript.mockResolvedValue([{ frameId: 0, result: undefined }])
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.resetAllMocks()
  })

  async function click(url = 'https://streekblad.example/sluis') {
    const toggled = openInTab(7, url, 'toggleReader')
    await vi.runAllTimersAsync()
    return await toggled
  }

  /** The injections of files. */
  const injected = () =>
    api.executeScript.mock.calls.flatMap(([injection]): { files: string[] }[] =>
      'files' in injection ? [injection] : [],
    )

  test('injects the reader and the session into a page without them, but not into its frames', async () => {
    expect(await click()).toBeNull()
    expect(injected()).toEqual([{ target: { tabId: 7 }, files: ['reader.js', 'content.js'] }])
  })

  test('calls the session where it is in the page already, and injects no second one', async () => {
    api.sendMessage.mockResolvedValue(true)
    expect(await click()).toBeNull()
    expect(api.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { call: 'toggleReader' }, { frameId: 0 })
    expect(injected()).toEqual([])
  })

  test.each([
    ['the lamp', ['toggleReader'], { view: 'reader', requestedByUser: true, isToggle: true }],
    ['the next view', ['showNextView'], { view: 'reader', requestedByUser: true, isToggle: true }],
    [
      'the tidied page',
      ['openView', { view: 'tidy', requestedByUser: true }],
      { view: 'tidy', requestedByUser: true, isToggle: false },
    ],
  ] as const)(
    'leaves what the session is to open in the page before the session: %s',
    async (_, request, pending) => {
      await openInTab(7, undefined, ...request)
      const [[left] = [], [scripts] = []] = api.executeScript.mock.calls
      expect(left).toMatchObject({ args: [{ pendingOpen: pending, strings }, false] })
      expect(scripts).toMatchObject({ files: [`${pending.view}.js`, 'content.js'] })
    },
  )

  test('is not lost while the page is about to open by itself', async () => {
    let finish: (() => void) | undefined
    api.executeScript.mockReturnValueOnce(
      new Promise(resolve => {
        finish = () => resolve([{ frameId: 0 }])
      }),
    )
    const opening = injectAutoView(7, 'tidy')
    expect(await click()).toBeNull()
    expect(injected().map(({ files }) => files)).toEqual([
      ['tidy.js', 'content.js'],
      ['reader.js', 'content.js'],
    ])
    finish?.()
    await opening
  })

  test('counts once while the scripts are being injected', async () => {
    await Promise.all([click(), click()])
    expect(injected()).toHaveLength(1)
  })

  test('waits for access that comes late', async () => {
    api.executeScript.mockRejectedValueOnce(refused).mockRejectedValueOnce(refused)
    expect(await click()).toBeNull()
    expect(injected()).toHaveLength(1)
  })

  test('on a page that shadows the extension’s APIs injects nothing more, and tells why at once', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    api.executeScript.mockResolvedValue([{ frameId: 0, result: 'noApis' }])
    expect(await click()).toBe('viewNotShown')
    expect(api.executeScript).toHaveBeenCalledOnce()
  })

  test('on a page that no extension may access ends, and tells why', async () => {
    api.executeScript.mockRejectedValue(refused)
    expect(await click()).toBe('restrictedPage')
    expect(await click('https://waterschap.example/plan.pdf')).toBe('pdfPage')
  })

  test('whose scripts do not run in a page that may be accessed fails to load the view', async () => {
    const logged = vi.spyOn(console, 'error').mockReset().mockReturnValue()
    api.executeScript.mockImplementation(async injection => {
      if ('files' in injection) throw new Error('Could not load file')
      return [{ frameId: 0 }]
    })
    expect(await click()).toBe('viewNotLoaded')
    expect(logged).toHaveBeenCalledExactlyOnceWith(
      'Leeslamp, when injecting a view:',
      'Error: Could not load file',
    )
  })
})

describe('what is left in the page before the session', () => {
  /** Runs in this world what a click runs in a page. */
  const leave = async () => {
    api.executeScript.mockResolvedValue([{ frameId: 0 }])
    api.sendMessage.mockRejectedValue(noReceiver)
    await openInTab(7, undefined, 'openView', { view: 'tidy', requestedByUser: true })
    const [[{ func, args }] = [{}]] = api.executeScript.mock.calls
    return func(...args)
  }
  const pending = { pendingOpen: { view: 'tidy', requestedByUser: true, isToggle: false }, strings }
  const ours = { runtime: { id: 'leeslamp', sendMessage: () => undefined } }
  beforeEach(() => vi.stubGlobal('chrome', ours))
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetAllMocks()
    for (const name of ['__leeslamp', 'chrome']) Reflect.deleteProperty(Object.prototype, name)
  })
  /** As browsers find what a page named: under its name, but not as a property of the global object's own. */
  const nameInPage = (name: string, named: PropertyDescriptor) =>
    Object.defineProperty(Object.prototype, name, { ...named, configurable: true })

  test('is stored beside what our other scripts left', async () => {
    vi.stubGlobal('__leeslamp', { autoOpen: 'wait' })
    expect(await leave()).toBe('left')
    expect(Reflect.get(globalThis, '__leeslamp')).toEqual({ autoOpen: 'wait', ...pending })
  })

  test('is not stored where a session may still answer, and is once it has not', async () => {
    const world = { session: {} }
    vi.stubGlobal('__leeslamp', world)
    api.executeScript.mockImplementation(async ({ func, args }) => [
      { frameId: 0, result: func ? func(...args) : undefined },
    ])
    api.sendMessage.mockResolvedValueOnce(true)
    await openInTab(7, undefined, 'toggleReader')
    expect(world).toEqual({ session: {} })
    api.sendMessage.mockRejectedValueOnce(noReceiver)
    await openInTab(7, undefined, 'openView', { view: 'tidy', requestedByUser: true })
    expect(world).toEqual({ session: {}, ...pending })
  })

  test('is not stored in a frame of the page that has our name', async () => {
    const frame = {}
    nameInPage('__leeslamp', { value: frame })
    expect(await leave()).toBe('left')
    expect(frame).toEqual({})
    expect(Object.getOwnPropertyDescriptor(globalThis, '__leeslamp')?.value).toEqual(pending)
  })

  const refuse = () => {
    throw new DOMException('Blocked a frame', 'SecurityError')
  }
  test.each([
    ['a frame', { value: {} }],
    ['a frame of another origin', { value: Object.defineProperty({}, 'runtime', { get: refuse }) }],
    ['a form', { value: { runtime: { id: 'leeslamp' } } }],
  ])('tells that the extension’s APIs are not there where %s has their name', async (_, named) => {
    Reflect.deleteProperty(globalThis, 'chrome')
    nameInPage('chrome', named)
    expect(await leave()).toBe('noApis')
  })

  test('keeps the APIs that Chromium gave to an element which has their name', async () => {
    Reflect.deleteProperty(globalThis, 'chrome')
    nameInPage('chrome', { value: ours })
    expect(await leave()).toBe('left')
    expect(Object.getOwnPropertyDescriptor(globalThis, 'chrome')?.value).toBe(ours)
  })
})

test('a page that opens by itself is not tried twice, and a failure is only reported', async () => {
  const logged = vi.spyOn(console, 'error').mockReset().mockReturnValue()
  api.executeScript.mockRejectedValue(refused)
  expect(await injectAutoView(7, 'reader')).toBe(false)
  const calls = api.executeScript.mock.calls.map(([injection]) => injection)
  expect(calls).toMatchObject([{ args: [{ strings }, false] }, { files: ['reader.js', 'content.js'] }])
  expect(logged).toHaveBeenCalledOnce()
})
