import { afterEach, expect, test, vi } from 'vitest'
import { ReadingChoice, type ReadingControl } from '../../../../../src/ui/reader/end/ReadingChoice'
import { one } from '../../../support/page'
import { act, button, locale, mount, unmountAll } from '../../../support/render'

afterEach(unmountAll)

async function choice(fields: Partial<ReadingControl>) {
  const control = {
    reading: 'usual',
    onSwitch: vi.fn(),
    onPoint: vi.fn(),
    isKept: false,
    onKeep: vi.fn(),
    ...fields,
  } as const
  return { ...control, container: await mount(<ReadingChoice {...control} locale={locale} />) }
}

test('offers another version of the usual text, and nothing to keep', async () => {
  const { container, onSwitch } = await choice({})
  await act(() => button(container, 'reading_other').click())
  expect(onSwitch).toHaveBeenCalledOnce()
  expect(container.querySelector('input')).toBeNull()
})

test('offers the usual text again, and to keep the other one for the site', async () => {
  const onKeep = vi.fn()
  const { container } = await choice({ reading: 'other', onKeep })
  button(container, 'reading_usual')
  const box = one(container, 'input') as HTMLInputElement
  expect(box.checked).toBe(false)
  await act(() => box.click())
  expect(onKeep).toHaveBeenCalledExactlyOnceWith(true)
})

test('offers to point at the article, also where that was done before', async () => {
  for (const reading of ['usual', 'pointed'] as const) {
    const { container, onPoint } = await choice({ reading })
    await act(() => button(container, 'reading_point').click())
    expect(onPoint).toHaveBeenCalledOnce()
  }
})

test('offers the usual text again, and to keep what was pointed at', async () => {
  const { container, onSwitch } = await choice({ reading: 'pointed' })
  await act(() => button(container, 'reading_usual').click())
  expect(onSwitch).toHaveBeenCalledOnce()
  expect((one(container, 'input') as HTMLInputElement).checked).toBe(false)
})

test('shows what is kept', async () => {
  const { container } = await choice({ reading: 'other', isKept: true })
  expect((one(container, 'input') as HTMLInputElement).checked).toBe(true)
})

test('offers nothing to keep on a page of no site', async () => {
  const { container } = await choice({ reading: 'other', isKept: null })
  expect(container.querySelector('input')).toBeNull()
})
