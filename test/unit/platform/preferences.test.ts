import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultPreferences } from '../../../src/settings/preferences'

type Preferences = typeof import('../../../src/platform/preferences')

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
  return await import('../../../src/platform/preferences')
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
