import { afterEach, expect, test, vi } from 'vitest'
import { OmittedPanel } from '../../../../../src/ui/reader/panels/OmittedPanel'
import { one } from '../../../support/page'
import { act, locale, mount, unmountAll } from '../../../support/render'

afterEach(unmountAll)

const reading = {
  reading: 'usual',
  onSwitch: vi.fn(),
  onPoint: vi.fn(),
  isKept: false,
  onKeep: vi.fn(),
} as const

async function panel(count: number, onList = vi.fn(async (_: HTMLElement): Promise<string | null> => null)) {
  const container = await mount(
    <OmittedPanel reading={reading} locale={locale} count={() => count} onList={onList} />,
  )
  const shift = (newState: string) =>
    act(
      () =>
        void one(container, '#omitted').dispatchEvent(Object.assign(new Event('beforetoggle'), { newState })),
    )
  return { container, onList, open: () => shift('open'), close: () => shift('closed') }
}

test.each([
  [0, 'omitted'],
  [12, 'omitted_count 12'],
])('%i blocks are counted in its heading once they are listed', async (count, heading) => {
  const { container, open } = await panel(count)
  expect(one(container, 'h2').textContent).toBe('omitted')
  await open()
  expect(one(container, 'h2').textContent).toBe(heading)
})

test('the list is loaded when the panel opens, and not before', async () => {
  const { container, onList, open, close } = await panel(2)
  expect(onList).not.toHaveBeenCalled()
  await open()
  await close()
  expect(onList).toHaveBeenCalledExactlyOnceWith(one(container, '#omitted > div:not(.reading-choice)'))
})

test('the panel says why there is no list, until there is one', async () => {
  const onList = vi.fn(async (_: HTMLElement): Promise<string | null> => 'Er is nu geen lijst.')
  const { container, open } = await panel(2, onList)
  await open()
  expect(one(container, '[role="status"]').textContent).toBe('Er is nu geen lijst.')
  expect(one(container, 'h2').textContent).toBe('omitted')
  onList.mockResolvedValue(null)
  await open()
  expect(one(container, '[role="status"]')).toHaveProperty('hidden', true)
})
