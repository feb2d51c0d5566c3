import { expect, test, vi } from 'vitest'
import type { TidyView } from '../../../../src/content/views/types'
import { createViewLoader, registerView } from '../../../../src/content/views/view-loader'

// A registered view stays as long as its page, so that these steps are one test.
test('the script of a view is run when it is first needed, and not again', async () => {
  const tidy = {
    show: vi.fn<TidyView['show']>(),
    list: vi.fn<TidyView['list']>(),
    point: vi.fn<TidyView['point']>(),
  }
  const runScript = vi.fn(async (): Promise<void> => undefined)
  const load = createViewLoader(runScript)
  expect(await load('tidy')).toBeNull()

  runScript.mockImplementation(async () => registerView({ tidy }))
  expect(await load('tidy')).toBe(tidy)
  expect(await load('tidy')).toBe(tidy)
  expect(runScript.mock.calls).toEqual([['tidy'], ['tidy']])

  expect(await load('reader')).toBeNull()
  expect(await load('tidy')).toBe(tidy)
})
