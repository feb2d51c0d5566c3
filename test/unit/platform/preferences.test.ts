import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SaveResult } from '../../../src/domain/save-result'
import { defaultPreferences, type ReaderPreferences } from '../../../src/settings/preferences'

type Module = typeof import('../../../src/platform/preferences')
type Preferences = Omit<Module, 'savePreferences'> & {
  readonly savePreferences: (preferences: ReaderPreferences) => Promise<SaveResult>
}

const api = vi.hoisted(() => {
  const runtime: { id: string | undefined } = { id: 'leeslamp' }
  const sync = { get: vi.fn(), set: vi.fn() }
  const onChanged = { addListener: vi.fn() }
  vi.stubGlobal('browser', { runtime, storage: { sync, onChanged } })
  return { runtime, sync, onChanged }
})

const chosen = { ...defaultPreferences, theme: 'sepia' } as const
const full = new Error('QUOTA_BYTES quota exceeded')

/** The module as in a page that has loaded nothing yet. */
const newPage = async (): Promise<Preferences> => {
  vi.resetModules()
  const module = await import('../../../src/platform/preferences')
  const { writePreferences } = await import('../../../src/platform/write-preferences')
  return { ...module, savePreferences: changed => module.savePreferences(changed, writePreferences) }
}
let loadPreferences: Preferences['loadPreferences']
let savePreferences: Preferences['savePreferences']

beforeEach(async () => {
  ;({ loadPreferences, savePreferences } = await newPage())
  api.runtime.id = 'leeslamp'
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => vi.resetAllMocks())

test('saved preferences are loaded again', async () => {
  expect(await savePreferences(chosen)).toBe('saved')
  api.sync.get.mockResolvedValue(api.sync.set.mock.lastCall?.[0])
  expect(await (await newPage()).loadPreferences()).toEqual(chosen)
})

test('the single item of an earlier version is loaded, under what was changed since', async () => {
  api.sync.get.mockResolvedValue({ readerPreferences: { ...chosen, size: 26 }, 'readerPreferences.size': 18 })
  expect(await loadPreferences()).toEqual({ ...chosen, size: 18 })
})

describe('when two pages or devices change preferences at once', () => {
  const stored: Record<string, unknown> = {}
  beforeEach(() => {
    for (const key of Object.keys(stored)) delete stored[key]
    api.sync.get.mockImplementation(async () => ({ ...stored }))
    api.sync.set.mockImplementation(async (items: object) => void Object.assign(stored, items))
  })

  test('nothing is lost', async () => {
    const other = await newPage()
    const [here, there] = [await loadPreferences(), await other.loadPreferences()]
    await savePreferences({ ...here, theme: 'sepia' })
    await other.savePreferences({ ...there, size: 26 })
    expect(await loadPreferences()).toEqual({ ...defaultPreferences, theme: 'sepia', size: 26 })
  })

  test('a preference that is changed back is written too', async () => {
    await savePreferences({ ...defaultPreferences, size: 26 })
    await savePreferences(defaultPreferences)
    expect(await (await newPage()).loadPreferences()).toEqual(defaultPreferences)
  })

  test('a preference that is changed back before it is written is written too', async () => {
    await Promise.all([
      savePreferences({ ...defaultPreferences, size: 26 }),
      savePreferences(defaultPreferences),
    ])
    expect(await (await newPage()).loadPreferences()).toEqual(defaultPreferences)
  })

  test('a change that could not be written is written with the next one', async () => {
    api.sync.set.mockRejectedValueOnce(full)
    await savePreferences({ ...defaultPreferences, size: 26 })
    await savePreferences({ ...defaultPreferences, size: 26, theme: 'dark' })
    expect(stored).toEqual({ 'readerPreferences.size': 26, 'readerPreferences.theme': 'dark' })
  })
})

describe('listeners are told of a change', () => {
  const callsAfter = async (changes: object, area = 'sync') => {
    const { onPreferencesChanged, savePreferences } = await newPage()
    const listener = vi.fn()
    onPreferencesChanged(listener)
    await savePreferences(chosen)
    api.onChanged.addListener.mock.lastCall?.[0](changes, area)
    return listener.mock.calls.length
  }

  test('by another page or device', async () => {
    expect(await callsAfter({ 'readerPreferences.theme': { newValue: 'dark' } })).toBe(1)
    expect(await callsAfter({ 'readerPreferences.theme': { oldValue: 'dark' } })).toBe(1)
  })

  test('but not by this page, nor of anything else', async () => {
    expect(await callsAfter({ 'readerPreferences.theme': { newValue: 'sepia' } })).toBe(0)
    expect(await callsAfter({ 'readerPreferences.theme': { newValue: 'dark' } }, 'local')).toBe(0)
    expect(await callsAfter({ 'sites-0': { newValue: 'dark' } })).toBe(0)
  })
})

describe('the defaults are loaded', () => {
  test.each([
    ['the first time', {}],
    ['from broken storage', { readerPreferences: 'sepia', 'readerPreferences.size': 'large' }],
  ])('%s', async (_, stored) => {
    api.sync.get.mockResolvedValue(stored)
    expect(await loadPreferences()).toEqual(defaultPreferences)
  })

  test('when the storage cannot be read, so that the article still opens', async () => {
    api.sync.get.mockRejectedValue(full)
    expect(await loadPreferences()).toEqual(defaultPreferences)
  })
})

describe('saving', () => {
  test('is refused where the storage refuses it', async () => {
    api.sync.set.mockRejectedValue(full)
    expect(await savePreferences(chosen)).toBe('refused')
  })

  test('is not even tried after an update of the extension', async () => {
    api.runtime.id = undefined
    expect(await savePreferences(chosen)).toBe('orphaned')
    expect(api.sync.set).not.toHaveBeenCalled()
  })

  test('is orphaned during an update', async () => {
    api.sync.set.mockImplementation(async () => {
      api.runtime.id = undefined
      throw new Error('Extension context invalidated')
    })
    expect(await savePreferences(chosen)).toBe('orphaned')
  })
})

describe('a key that is held down', () => {
  const themes = ['auto', 'light', 'sepia', 'dark'] as const
  beforeEach(() => {
    vi.useFakeTimers()
    api.sync.set.mockResolvedValue(undefined)
  })
  afterEach(() => vi.useRealTimers())

  /** Changes the theme 30 times a second in each of some pages. */
  const hold = async (pages: number, seconds: number) => {
    const { writePreferences } = await import('../../../src/platform/write-preferences')
    const results: SaveResult[] = []
    for (let times = 0; times < seconds * 30; times++) {
      const theme = themes[times % themes.length] ?? 'auto'
      for (let page = 0; page < pages; page++)
        void writePreferences({ theme, size: 20 + page }).then(result => results.push(result))
      await vi.advanceTimersByTimeAsync(1000 / 30)
    }
    return results
  }

  test.each([1, 5])('uses up no quota, in %i pages at once', async pages => {
    await hold(pages, 60)
    // Browsers allow 120 a minute, of which sites may have 12.
    expect(api.sync.set.mock.calls.length).toBeLessThanOrEqual(12 + 12)
    await hold(pages, 10)
    expect(api.sync.set.mock.calls.length).toBeLessThanOrEqual(12 + 14)
  })

  test('is written with its last change, and all that asked for that are told', async () => {
    const results = await hold(1, 5)
    await vi.advanceTimersByTimeAsync(5000)
    expect(api.sync.set.mock.lastCall?.[0]).toEqual({
      'readerPreferences.theme': themes[149 % themes.length],
      'readerPreferences.size': 20,
    })
    expect(results).toEqual(Array(150).fill('saved'))
  })

  test('has the first changes written at once', async () => {
    const { writePreferences } = await import('../../../src/platform/write-preferences')
    for (let size = 21; size < 33; size++) expect(await writePreferences({ size })).toBe('saved')
    expect(api.sync.set).toHaveBeenCalledTimes(12)
  })

  test('is told where the browser refuses to write, and may try again', async () => {
    const { writePreferences } = await import('../../../src/platform/write-preferences')
    api.sync.set.mockRejectedValueOnce(full)
    expect(await writePreferences({ size: 21 })).toBe('refused')
    expect(await writePreferences({ size: 22 })).toBe('saved')
  })

  test('loses nothing where the page goes meanwhile', async () => {
    const { writePreferencesNow, writePreferences } = await import('../../../src/platform/write-preferences')
    const saved = [21, 22, 23, 24, 25, 26, 27].map(async size => {
      await null
      return await writePreferences({ size })
    })
    await hold(1, 1)
    void writePreferences({ size: 30 })
    await writePreferencesNow()
    expect(api.sync.set.mock.lastCall?.[0]).toMatchObject({ 'readerPreferences.size': 30 })
    const { length } = api.sync.set.mock.calls
    await vi.advanceTimersByTimeAsync(5000)
    expect(await Promise.all(saved)).toEqual(Array(7).fill('saved'))
    expect(api.sync.set).toHaveBeenCalledTimes(length)
  })
})
