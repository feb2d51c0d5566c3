import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { refreshOnGrowth } from '../../../../src/content/views/refresh-on-growth'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A page in an open view, to which a test adds text. */
function openPage(readyState: DocumentReadyState = 'complete') {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(readyState)
  const ended = new AbortController()
  const refresh = vi.fn()
  let tell: () => void = () => undefined
  const onTextChange = (listener: () => void) => {
    tell = listener
  }
  refreshOnGrowth(window, { onTextChange }, refresh, ended.signal)
  const grow = async (ms = 300) => {
    tell()
    await vi.advanceTimersByTimeAsync(ms)
  }
  return { grow, refresh, end: () => ended.abort() }
}

test('text that comes into a page is shown once no more comes', async () => {
  const { grow, refresh } = openPage()
  await grow(100)
  await grow(100)
  expect(refresh).not.toHaveBeenCalled()
  await grow()
  expect(refresh).toHaveBeenCalledOnce()
})

test('text is shown for five seconds', async () => {
  const { grow, refresh } = openPage()
  await vi.advanceTimersByTimeAsync(5_001)
  await grow()
  expect(refresh).not.toHaveBeenCalled()
})

test('text is shown while a page loads, however long that takes, and for five seconds after', async () => {
  const { grow, refresh, end } = openPage('interactive')
  await vi.advanceTimersByTimeAsync(20_000)
  await grow()
  expect(refresh).toHaveBeenCalledTimes(1)
  window.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(4_000)
  await grow()
  expect(refresh).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(1_000)
  await grow()
  expect(refresh).toHaveBeenCalledTimes(2)
  end()
})

test('a page that never stops growing is read no more than six times', async () => {
  const { grow, refresh } = openPage('loading')
  for (let times = 0; times < 9; times++) await grow()
  expect(refresh).toHaveBeenCalledTimes(6)
})

test('nothing is shown once the reader is closed', async () => {
  const { grow, refresh, end } = openPage()
  await grow(100)
  end()
  await vi.advanceTimersByTimeAsync(500)
  expect(refresh).not.toHaveBeenCalled()
})
