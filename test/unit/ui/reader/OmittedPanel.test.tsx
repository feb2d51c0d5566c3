import { afterEach, expect, test, vi } from 'vitest'
import { OmittedPanel } from '../../../../src/ui/reader/OmittedPanel'
import { one } from '../../support/page'
import { clear, doing, draw, settings } from '../../support/rendered'

afterEach(clear)

async function panel(count: number, onList = vi.fn(async (_: HTMLElement): Promise<string | null> => null)) {
  const place = await draw(<OmittedPanel settings={settings} count={() => count} onList={onList} />)
  const shift = (newState: string) =>
    doing(
      () => void one(place, '#omitted').dispatchEvent(Object.assign(new Event('beforetoggle'), { newState })),
    )
  return { place, onList, open: () => shift('open'), close: () => shift('closed') }
}

test.each([
  [0, 'omitted'],
  [12, 'omitted_count 12'],
])('%i blocks are counted in its heading once they are listed', async (count, heading) => {
  const { place, open } = await panel(count)
  expect(one(place, 'h2').textContent).toBe('omitted')
  await open()
  expect(one(place, 'h2').textContent).toBe(heading)
})

test('the list is loaded when the panel opens, and not before', async () => {
  const { place, onList, open, close } = await panel(2)
  expect(onList).not.toHaveBeenCalled()
  await open()
  await close()
  expect(onList).toHaveBeenCalledExactlyOnceWith(one(place, '#omitted > div'))
})

test('the panel says why there is no list, until there is one', async () => {
  const onList = vi.fn(async (_: HTMLElement): Promise<string | null> => 'Er is nu geen lijst.')
  const { place, open } = await panel(2, onList)
  await open()
  expect(one(place, '[role="status"]').textContent).toBe('Er is nu geen lijst.')
  expect(one(place, 'h2').textContent).toBe('omitted')
  onList.mockResolvedValue(null)
  await open()
  expect(one(place, '[role="status"]')).toHaveProperty('hidden', true)
})
