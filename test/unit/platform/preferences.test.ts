import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultPreferences } from '../../../src/domain/preferences'
import { loadPreferences, savePreferences } from '../../../src/platform/preferences'

const api = vi.hoisted(() => {
  const runtime: { id: string | undefined } = { id: 'leeslamp' }
  const sync = { get: vi.fn(), set: vi.fn() }
  vi.stubGlobal('browser', { runtime, storage: { sync } })
  return { runtime, sync }
})

const chosen = { ...defaultPreferences, theme: 'sepia' } as const
const full = new Error('QUOTA_BYTES quota exceeded')

beforeEach(() => {
  api.runtime.id = 'leeslamp'
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => vi.resetAllMocks())

test('what was saved is loaded again', async () => {
  expect(await savePreferences(chosen)).toBe('kept')
  api.sync.get.mockResolvedValue(api.sync.set.mock.lastCall?.[0])
  expect(await loadPreferences()).toEqual(chosen)
})

describe('the defaults are loaded', () => {
  test.each([
    ['the first time', {}],
    ['from broken storage', { readerPreferences: 'sepia' }],
  ])('%s', async (_, stored) => {
    api.sync.get.mockResolvedValue(stored)
    expect(await loadPreferences()).toEqual(defaultPreferences)
  })

  test('when the storage cannot be read: to read in them beats not to read', async () => {
    api.sync.get.mockRejectedValue(full)
    expect(await loadPreferences()).toEqual(defaultPreferences)
  })
})

describe('saving', () => {
  test('that the storage refuses is told of', async () => {
    api.sync.set.mockRejectedValue(full)
    expect(await savePreferences(chosen)).toBe('refused')
  })

  test('after an update of the extension is not even tried', async () => {
    api.runtime.id = undefined
    expect(await savePreferences(chosen)).toBe('orphaned')
    expect(api.sync.set).not.toHaveBeenCalled()
  })

  test('during an update is told of as one', async () => {
    api.sync.set.mockImplementation(async () => {
      api.runtime.id = undefined
      throw new Error('Extension context invalidated')
    })
    expect(await savePreferences(chosen)).toBe('orphaned')
  })
})
