import { beforeEach, expect, test, vi } from 'vitest'
import { stylePage } from '../../../src/background/style-page'
import { pageStyle } from '../../../src/rules/page-style'
import { fakeLocks } from '../support/extension'

const scripting = vi.hoisted(() => ({ insertCSS: vi.fn(), removeCSS: vi.fn() }))
vi.mock('../../../src/platform/browser', () => ({ browser: { scripting } }))

beforeEach(() => {
  vi.resetAllMocks()
  vi.spyOn(console, 'error').mockReturnValue()
  vi.stubGlobal('navigator', { locks: fakeLocks() })
})

test('the style is removed as it was inserted: browsers compare what they are given', async () => {
  expect([await stylePage(7, 'tidied', true), await stylePage(7, 'tidied', false)]).toEqual([true, true])
  const injection = { target: { tabId: 7 }, css: pageStyle, origin: 'USER' }
  expect(scripting.insertCSS).toHaveBeenCalledExactlyOnceWith(injection)
  expect(scripting.removeCSS).toHaveBeenCalledExactlyOnceWith(injection)
})

test('a removal that takes long cannot undo a later insertion', async () => {
  const done: string[] = []
  let endRemoval = (): void => undefined
  const removal = new Promise<void>(resolve => {
    endRemoval = resolve
  })
  scripting.removeCSS.mockImplementation(() => removal.then(() => void done.push('removed')))
  scripting.insertCSS.mockImplementation(async () => void done.push('inserted'))
  const all = Promise.all([
    stylePage(7, 'tidied', true),
    stylePage(7, 'tidied', false),
    stylePage(7, 'tidied', true),
  ])
  await vi.waitFor(() => expect(scripting.removeCSS).toHaveBeenCalledOnce())
  expect(done).toEqual(['inserted'])
  endRemoval()
  await all
  expect(done).toEqual(['inserted', 'removed', 'inserted'])
})

test('a page that the browser keeps to itself is told so', async () => {
  scripting.insertCSS.mockRejectedValue(new Error('Cannot access contents of the page'))
  expect(await stylePage(7, 'tidied', true)).toBe(false)
  expect(await stylePage(7, 'tidied', false)).toBe(true)
  expect(console.error).toHaveBeenCalledOnce()
})
