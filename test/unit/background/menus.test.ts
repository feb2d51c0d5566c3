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

const address = 'https://krant.example/sluis'
const tab = { id: 7, index: 2, url: address }

type Hear = (...told: never[]) => unknown
interface Shown {
  checked?: boolean
  visible?: boolean
  title?: string
}

/** The background as it has just woken, with menus made, and a tab that is looked at. */
async function woken() {
  const extension = new FakeExtension()
  const heard = new Map<string, Hear>()
  const event = (name: string) => ({
    addListener: (hear: Hear) => void heard.set(name, hear),
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
    scripting: { ...extension.scripting, executeScript, insertCSS: async () => undefined },
    i18n: { getMessage: (name: string) => `[${name}]` },
    action: {
      setIcon: note,
      setTitle: note,
      setBadgeText: note,
      setBadgeBackgroundColor: note,
      setBadgeTextColor: note,
      getBadgeText: async () => '4',
      setPopup: async (told: { popup: string }) => void popups.push(told),
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
  const { keepMenus } = await import('../../../src/background/menus')
  const { followTabs, noteProbed, noteView } = await import('../../../src/background/tab-status')
  keepMenus()
  followTabs()
  extension.fire('onInstalled')
  await vi.waitFor(() => expect(shown.size).toBe(7))
  const tell = (name: string, ...told: unknown[]) => heard.get(name)?.(...(told as never[]))
  const click = (menuItemId: string, info: object = {}) =>
    tell('clicked', { menuItemId, pageUrl: address, ...info }, tab)
  const stance = async (written: string) => choiceFor((await loadSites()).entries, scopeOf(written))
  const probed = (verdict: PageVerdict, isNew = true) =>
    noteProbed(7, { type: 'pageProbed', verdict, isNew, address, isOpening: false })
  const files = () =>
    executeScript.mock.calls.flatMap((call: unknown[]) => (call[0] as { files?: string[] }).files ?? [])
  return { extension, shown, click, stance, tell, probed, noteView, buttons, popups, files, executeScript }
}

let page: Awaited<ReturnType<typeof woken>>
beforeEach(async () => {
  page = await woken()
})

const chosen = async (id = 'always-reader') => {
  page.click(id, { checked: true })
  await vi.waitFor(async () => expect(await page.stance('krant.example')).toBe('always'))
}

describe('“always on this site”', () => {
  test('asks the browser at once, remembers the site and opens the page', async () => {
    page.click('always-reader', { checked: true })
    expect(page.extension.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['*://*.krant.example/*'],
    })
    await vi.waitFor(() => expect(page.files()).toEqual(['reader.js', 'content.js']))
    expect(await page.stance('krant.example')).toBe('always')
    await vi.waitFor(() => expect(page.shown.get('always-reader')?.checked).toBe(true))
    expect(page.shown.get('not-this-page')?.visible).toBe(true)
  })

  test('is remembered where the browser’s question was answered with no, and opens nothing', async () => {
    page.extension.permissions.request.mockResolvedValue(false)
    await chosen('always-tidy')
    expect(page.files()).toEqual([])
  })

  test('taken back gives the permission back', async () => {
    await chosen()
    page.click('always-reader', { checked: false })
    await vi.waitFor(() => expect(page.extension.origins).toEqual([]))
    expect(await page.stance('krant.example')).toBe('none')
  })
})

test.each([
  ['not-this-page', '!krant.example/sluis'],
  ['never', 'krant.example'],
])('“%s” is said of %s, and taken back', async (id, written) => {
  page.click(id, { checked: true })
  await vi.waitFor(async () => expect(await page.stance(written)).toBe('never'))
  page.click(id, { checked: false })
  await vi.waitFor(async () => expect(await page.stance(written)).toBe('none'))
})

test('“never” on a chosen site gives its permission back, and “not this page” keeps it', async () => {
  await chosen()
  page.click('not-this-page', { checked: true })
  await vi.waitFor(async () => expect(await page.stance('!krant.example/sluis')).toBe('never'))
  expect(page.extension.origins).toEqual(['*://*.krant.example/*'])
  page.click('never', { checked: true })
  await vi.waitFor(() => expect(page.extension.origins).toEqual([]))
})

const noticeOf = (failure: string) => [
  { tabId: 7, popup: `chrome-extension://leeslamp/src/notice/notice.html?tab=7&badge=4#${failure}` },
]

describe('what could not be kept', () => {
  const told = () => vi.waitFor(() => expect(page.popups).toEqual(noticeOf('siteNotKept')))

  beforeEach(() => {
    vi.spyOn(console, 'error').mockReset().mockReturnValue()
  })

  test.each(['always-reader', 'always-tidy', 'not-this-page', 'never'])(
    '“%s” is said once, and the menu shows what holds',
    async id => {
      page.extension.storage.local.set.mockRejectedValue(new Error('quota exceeded'))
      Object.assign(page.shown.get(id) ?? {}, { checked: true })
      page.click(id, { checked: true })
      await told()
      expect(page.shown.get(id)?.checked).toBe(false)
      expect(page.files()).toEqual([])
    },
  )

  test('leaves no permission behind', async () => {
    page.extension.storage.local.set.mockRejectedValue(new Error('quota exceeded'))
    page.click('always-reader', { checked: true })
    await told()
    expect(page.extension.permissions.request).toHaveBeenCalledOnce()
    expect(page.extension.origins).toEqual([])
  })

  test('leaves all permissions where nobody knows what needs them', async () => {
    await chosen()
    page.extension.storage.local.get.mockRejectedValue(new Error('corrupt'))
    page.click('never', { checked: true })
    await told()
    expect(page.extension.origins).toEqual(['*://*.krant.example/*'])
  })

  test('since the browser would not ask its reader, is said as well', async () => {
    page.extension.permissions.request.mockRejectedValue(new Error('no window'))
    page.click('always-reader', { checked: true })
    await told()
    expect(console.error).toHaveBeenCalledOnce()
  })

  test('is no choice that stands while its permission cannot be given back', async () => {
    await chosen()
    page.extension.permissions.remove.mockRejectedValue(new Error('no window'))
    page.click('always-reader', { checked: false })
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledOnce())
    expect(await page.stance('krant.example')).toBe('none')
    expect(page.popups).toEqual([])
  })
})

describe('on a page that is of no site', () => {
  test.each(['always-reader', 'always-tidy', 'not-this-page', 'never'])(
    '“%s” says once that the page is closed, and the menu shows what holds',
    async id => {
      Object.assign(page.shown.get(id) ?? {}, { checked: true })
      page.click(id, { checked: true, pageUrl: 'chrome://settings/' })
      await vi.waitFor(() => expect(page.popups).toEqual(noticeOf('restrictedPage')))
      expect(page.shown.get(id)?.checked).toBe(false)
    },
  )

  test.each([
    ['file:///home/anna/sluis.html', 'filePage'],
    ['http://[::1]/sluis', 'siteNotKept'],
  ])('says why: %s', async (pageUrl, failure) => {
    page.click('always-reader', { checked: true, pageUrl })
    await vi.waitFor(() => expect(page.popups).toEqual(noticeOf(failure)))
  })
})

describe('“tidy this page”', () => {
  test('brings what tidies it', async () => {
    page.click('tidy')
    await vi.waitFor(() => expect(page.files()).toEqual(['tidy.js', 'content.js']))
  })

  test('says where the browser does not let it in', async () => {
    page.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'))
    page.click('tidy')
    const popup = 'chrome-extension://leeslamp/src/notice/notice.html#restrictedPage'
    await vi.waitFor(() => expect(page.popups).toEqual([{ tabId: 7, popup }]), { timeout: 5000 })
  })
})

describe('a page of a chosen site', () => {
  beforeEach(() => chosen())

  test('opens where it is an article', async () => {
    const before = page.files().length
    await page.probed({ is: 'article' })
    expect(page.files().slice(before)).toEqual(['reader.js', 'content.js'])
  })

  test('that came back as it was left is not opened again', async () => {
    const before = page.files().length
    await page.probed({ is: 'article' }, false)
    expect(page.files()).toHaveLength(before)
  })

  test('that is none stays; the menu says why, and opens it all the same', async () => {
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

  test('that was excepted meanwhile is not opened', async () => {
    page.click('not-this-page', { checked: true })
    await vi.waitFor(async () => expect(await page.stance('!krant.example/sluis')).toBe('never'))
    const before = page.files().length
    await page.probed({ is: 'article' })
    expect(page.files()).toHaveLength(before)
  })
})

test('the badge tells how many blocks are hidden, and a closed tab is forgotten', async () => {
  await page.noteView(7, { type: 'viewChanged', view: 'tidy', hidden: 4 })
  expect(page.buttons).toContainEqual({ tabId: 7, text: '4' })
  expect(Object.keys(page.extension.storage.session.items)).toEqual(['tab-7'])
  page.tell('removed', 7)
  await vi.waitFor(() => expect(page.extension.storage.session.items).toEqual({}))
})
