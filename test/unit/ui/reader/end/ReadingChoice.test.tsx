import { afterEach, expect, test, vi } from 'vitest'
import { ReadingChoice, type ReadingControl } from '../../../../../src/ui/reader/end/ReadingChoice'
import { one } from '../../../support/page'
import { act, button, locale, mount, unmountAll } from '../../../support/render'

afterEach(unmountAll)

async function choice(fields: Partial<ReadingControl>) {
  const control = { reading: 'usual', onSwitch: vi.fn(), isKept: false, onKeep: vi.fn(), ...fields } as const
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

test('shows what is kept', async () => {
  const { container } = await choice({ reading: 'other', isKept: true })
  expect((one(container, 'input') as HTMLInputElement).checked).toBe(true)
})

test('offers nothing to keep on a page of no site', async () => {
  const { container } = await choice({ reading: 'other', isKept: null })
  expect(container.querySelector('input')).toBeNull()
})
