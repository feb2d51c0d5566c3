import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { PageVerdict } from '../../../src/domain/page-verdict'
import { loadSites } from '../../../src/platform/sites'
import { choiceFor } from '../../../src/sites/choices'
import { FakeExtension, fakeLocks } from '../support/extension'
import { scopeOf } from '../support/sites'

const api = vi.hoisted(() => {
  const api: { browser: object } = { browser: {} }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser, name) }))
  return api
})

vi.mock('../../../src/platform/browser', () => ({
  browser: new Proxy({}, { get: (_, name) => Reflect.get(api.browser, name) }),
}))
vi.mock('../../../src/content/session-script?script&iife', () => ({ default: 'content.js' }))
vi.mock('../../../src/content/reader-script?script&iife', () => ({ default: 'reader.js' }))
vi.mock('../../../src/content/tidy-script?script&iife', () => ({ default: 'tidy.js' }))
vi.mock('../../../src/content/second-reader-script?script&iife', () => ({ default: 'second-reader.js' }))
vi.mock('../../../src/content/tools-script?script&iife', () => ({ default: 'tools.js' }))
vi.mock('../../../src/content/pages-script?script&iife', () => ({ default: 'pages.js' }))

const address = 'https://krant.example/sluis'
const tab = { id: 7, index: 2, url: address }

type Listener = (...args: never[]) => unknown
interface Shown {
  checked?: boolean
  visible?: boolean
  title?: string
  targetUrlPatterns?: string[]
}

/** The background as it has just woken, with its menus and an active tab. */
async function wake() {
  const extension = new FakeExtension()
  const listeners = new Map<string, Listener>()
  const event = (name: string) => ({
    addListener: (listener: Listener) => void listeners.set(name, listener),
    removeListener: () => undefined,
  })
  const shown = new Map<string, Shown>()
  const buttons: Record<string, unknown>[] = []
  const popups: { popup: string }[] = []
  const note = async (button: Record<string, unknown>) => void buttons.push(button)
  const executeScript = vi.fn(async () => [{ frameId: 0 }])
  api.browser = {
    storage: extension.storage,
    permissions: extension.permissions,
    runtime: extension.runtime,
    scripting: { ...extension.scripting, executeScript },
    i18n: { getMessage: (name: string) => `[${name}]` },
    action: {
      setIcon: note,
      setTitle: note,
      setBadgeText: note,
      setBadgeBackgroundColor: note,
      setBadgeTextColor: note,
      getBadgeText: async () => '4',
      setPopup: async (popup: { popup: string }) => void popups.push(popup),
      openPopup: async () => undefined,
    },
    tabs: {
      onActivated: event('activated'),
      onRemoved: event('removed'),
      onUpdated: event('updated'),
      query: async () => [tab],
      get: async () => tab,
      create: vi.fn(async () => ({ id: 8 })),
      sendMessage: vi.fn(async () => undefined),
    },
    windows: { onFocusChanged: event('focus') },
    contextMenus: {
      removeAll: async () => shown.clear(),
      create: ({ id, ...entry }: { id: string } & Shown) => void shown.set(id, entry),
      update: async (id: string, entry: Shown) => void Object.assign(shown.get(id) ?? {}, entry),
      onClicked: event('clicked'),
    },
  }
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.resetModules()
  const { setUpMenus } = await import('../../../src/background/menus')
  const { trackTabs, recordProbe, recordView } = await import('../../../src/background/tab-status')
  setUpMenus()
  trackTabs()
  extension.fire('onInstalled')
  await vi.waitFor(() => expect(shown.size).toBe(7))
  const fire = (name: string, ...args: unknown[]) => listeners.get(name)?.(...(args as never[]))
  const click = (menuItemId: string, info: object = {}) =>
    fire('clicked', { menuItemId, pageUrl: address, ...info }, tab)
  const stance = async (written: string) => choiceFor((await loadSites()).entries, scopeOf(written))
  const probed = (verdict: PageVerdict, isNew = true) =>
    recordProbe({ tabId: 7, address, isPrivate: false }, { verdict, isNew, isOpening: false })
  const files = () =>
    executeScript.mock.calls.flatMap((call: unknown[]) => (call[0] as { files?: string[] }).files ?? [])
  return { extension, shown, click, stance, fire, probed, recordView, buttons, popups, files, executeScript }
}

let page: Awaited<ReturnType<typeof wake>>
beforeEach(async () => {
  page = await wake()
})

const choose = async (id = 'always-reader') => {
  page.click(id, { checked: true })
  await vi.waitFor(async () => expect(await page.stance('krant.example')).toBe('always'))
}

describe('“always on this site”', () => {
  test('requests the permission at once, saves the choice and opens the page', async () => {
    page.click('always-reader', { checked: true })
    expect(page.extension.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['*://*.krant.example/*'],
    })
    await vi.waitFor(() => expect(page.files()).toEqual(['reader.js', 'content.js']))
    expect(await page.stance('krant.example')).toBe('always')
    await vi.waitFor(() => expect(page.shown.get('always-reader')?.checked).toBe(true))
    expect(page.shown.get('not-this-page')?.visible).toBe(true)
  })

  test('is saved where the user denies the permission, and opens nothing', async () => {
    page.extension.permissions.request.mockResolvedValue(false)
    await choose('always-tidy')
    expect(page.files()).toEqual([])
  })

  test('taken back releases the permission', async () => {
    await choose()
    page.click('always-reader', { checked: false })
    await vi.waitFor(() => expect(page.extension.origins).toEqual([]))
    expect(await page.stance('krant.example')).toBe('none')
  })
})

test.each([
  ['not-this-page', '!krant.example/sluis'],
  ['never', 'krant.example'],
])('“%s” is saved for %s, and taken back', async (id, written) => {
  page.click(id, { checked: true })
  await vi.waitFor(async () => expect(await page.stance(written)).toBe('never'))
  page.click(id, { checked: false })
  await vi.waitFor(async () => expect(await page.stance(written)).toBe('none'))
})

test('“never” on a chosen site releases its permission, and “not this page” keeps it', async () => {
  await choose()
  page.click('not-this-page', { checked: true })
  await vi.waitFor(async () => expect(await page.stance('!krant.example/sluis')).toBe('never'))
  expect(page.extension.origins).toEqual(['*://*.krant.example/*'])
  page.click('never', { checked: true })
  await vi.waitFor(() => expect(page.extension.origins).toEqual([]))
})

const popupOnce = (failure: string) => [
  { tabId: 7, popup: `chrome-extension://leeslamp/src/notice/notice.html?tab=7&badge=4#${failure}` },
]

describe('a choice that could not be saved', () => {
  const showsFailure = () => vi.waitFor(() => expect(page.popups).toEqual(popupOnce('siteNotSaved')))

  beforeEach(() => {
    vi.spyOn(console, 'error').mockReset().mockReturnValue()
  })

  test.each(['always-reader', 'always-tidy', 'not-this-page', 'never'])(
    '“%s” shows so once, and the menu shows what holds',
    async id => {
      page.extension.storage.local.set.mockRejectedValue(new Error('quota exceeded'))
      Object.assign(page.shown.get(id) ?? {}, { checked: true })
      page.click(id, { checked: true })
      await showsFailure()
      expect(page.shown.get(id)?.checked).toBe(false)
      expect(page.files()).toEqual([])
    },
  )

  test('leaves no permission behind', async () => {
    page.extension.storage.local.set.mockRejectedValue(new Error('quota exceeded'))
    page.click('always-reader', { checked: true })
    await showsFailure()
    expect(page.extension.permissions.request).toHaveBeenCalledOnce()
    expect(page.extension.origins).toEqual([])
  })

  test('leaves all permissions where the storage cannot tell what needs them', async () => {
    await choose()
    page.extension.storage.local.get.mockRejectedValue(new Error('corrupt'))
    page.click('never', { checked: true })
    await showsFailure()
    expect(page.extension.origins).toEqual(['*://*.krant.example/*'])
  })

  test('because the browser did not ask the user, is shown as well', async () => {
    page.extension.permissions.request.mockRejectedValue(new Error('no window'))
    page.click('always-reader', { checked: true })
    await showsFailure()
    expect(console.error).toHaveBeenCalledOnce()
  })

  test('does not include one whose permission cannot be released', async () => {
    await choose()
    page.extension.permissions.remove.mockRejectedValue(new Error('no window'))
    page.click('always-reader', { checked: false })
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledOnce())
    expect(await page.stance('krant.example')).toBe('none')
    expect(page.popups).toEqual([])
  })
})

describe('on a page that belongs to no site', () => {
  test.each(['always-reader', 'always-tidy', 'not-this-page', 'never'])(
    '“%s” shows once that the page is closed to extensions, and the menu shows what holds',
    async id => {
      Object.assign(page.shown.get(id) ?? {}, { checked: true })
      page.click(id, { checked: true, pageUrl: 'chrome://settings/' })
      await vi.waitFor(() => expect(page.popups).toEqual(popupOnce('restrictedPage')))
      expect(page.shown.get(id)?.checked).toBe(false)
    },
  )

  test.each([
    ['file:///home/anna/sluis.html', 'filePage'],
    ['http://[::1]/sluis', 'siteNotSaved'],
  ])('shows why: %s', async (pageUrl, failure) => {
    page.click('always-reader', { checked: true, pageUrl })
    await vi.waitFor(() => expect(page.popups).toEqual(popupOnce(failure)))
  })
})

describe('“open link in the reader”', () => {
  test('is offered on links to web pages only', () => {
    expect(page.shown.get('open-link')?.targetUrlPatterns).toEqual(['http://*/*', 'https://*/*'])
  })

  test('is refused for any other link, if it can be asked at all', async () => {
    page.click('open-link', { linkUrl: 'file:///home/anna/sluis.html' })
    await vi.waitFor(() => expect(page.popups).toEqual(popupOnce('linkNotWeb')))
  })
})

describe('“tidy this page”', () => {
  test('injects the tidied view', async () => {
    page.click('tidy')
    await vi.waitFor(() => expect(page.files()).toEqual(['tidy.js', 'content.js']))
  })

  test('shows where the browser lets no extension in', async () => {
    page.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'))
    page.click('tidy')
    const popup = 'chrome-extension://leeslamp/src/notice/notice.html#restrictedPage'
    await vi.waitFor(() => expect(page.popups).toEqual([{ tabId: 7, popup }]), { timeout: 5000 })
  })
})

describe('a page of a chosen site', () => {
  beforeEach(() => choose())

  test('opens where it is an article', async () => {
    const before = page.files().length
    await page.probed({ is: 'article' })
    expect(page.files().slice(before)).toEqual(['reader.js', 'content.js'])
  })

  test('that came back as it was left does not open again', async () => {
    const before = page.files().length
    await page.probed({ is: 'article' }, false)
    expect(page.files()).toHaveLength(before)
  })

  test('that is no article stays as it is; the menu says why, and opens it all the same', async () => {
    const before = page.files().length
    await page.probed({ is: 'other', looksLike: 'frontPage' })
    expect(page.files()).toHaveLength(before)
    await vi.waitFor(() =>
      expect(page.shown.get('not-opened')).toMatchObject({ visible: true, title: '[not_opened_frontPage]' }),
    )
    expect(page.buttons).toContainEqual({ tabId: 7, title: '[not_opened_frontPage] [action_open_anyway]' })
    page.click('not-opened')
    await vi.waitFor(() => expect(page.files().slice(before)).toEqual(['reader.js', 'content.js']))
  })

  test('that was excepted meanwhile does not open', async () => {
    page.click('not-this-page', { checked: true })
    await vi.waitFor(async () => expect(await page.stance('!krant.example/sluis')).toBe('never'))
    const before = page.files().length
    await page.probed({ is: 'article' })
    expect(page.files()).toHaveLength(before)
  })
})

test('the badge shows how many blocks are hidden, and the state of a closed tab is removed', async () => {
  await page.recordView(7, { view: 'tidy', hidden: 4 })
  expect(page.buttons).toContainEqual({ tabId: 7, text: '4' })
  expect(Object.keys(page.extension.storage.session.items)).toEqual(['tab-7'])
  page.fire('removed', 7)
  await vi.waitFor(() => expect(page.extension.storage.session.items).toEqual({}))
})
