import { expect, test, vi } from 'vitest'
import type { TidyView } from '../../../../src/content/views/types'
import { createViewLoader, registerView } from '../../../../src/content/views/view-loader'

// What is offered stays for as long as its page: the steps follow one another.
test('what shows a view is brought in when it is first wanted, and then known', async () => {
  const tidy = { show: vi.fn<TidyView['show']>(), list: vi.fn<TidyView['list']>() }
  const bring = vi.fn(async (): Promise<void> => undefined)
  const load = createViewLoader(bring)
  expect(await load('tidy')).toBeNull()

  bring.mockImplementation(async () => registerView({ tidy }))
  expect(await load('tidy')).toBe(tidy)
  expect(await load('tidy')).toBe(tidy)
  expect(bring.mock.calls).toEqual([['tidy'], ['tidy']])

  expect(await load('reader')).toBeNull()
  expect(await load('tidy')).toBe(tidy)
})
