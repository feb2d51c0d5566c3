import { expect, test, vi } from 'vitest'
import type { createTidyView } from '../../../src/content/show-tidy'
import { createViewLoader, offerView } from '../../../src/content/views'

// What is offered stays for as long as its page: the steps follow one another.
test('what shows a view is brought in when it is first wanted, and then known', async () => {
  const show = vi.fn<ReturnType<typeof createTidyView>>()
  const bring = vi.fn(async (): Promise<void> => undefined)
  const load = createViewLoader(bring)
  expect(await load('tidy')).toBeNull()

  bring.mockImplementation(async () => offerView({ tidy: show }))
  expect(await load('tidy')).toBe(show)
  expect(await load('tidy')).toBe(show)
  expect(bring.mock.calls).toEqual([['tidy'], ['tidy']])

  expect(await load('reader')).toBeNull()
  expect(await load('tidy')).toBe(show)
})
