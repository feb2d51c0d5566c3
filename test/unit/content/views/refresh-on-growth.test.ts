import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followPage } from '../../../../src/content/views/refresh-on-growth'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A page that is followed, with news whenever a test says so. */
function followed(readyState: DocumentReadyState = 'complete') {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(readyState)
  const lasting = new AbortController()
  const takeIn = vi.fn()
  let tell: () => void = () => undefined
  const onTextChange = (listener: () => void) => {
    tell = listener
  }
  followPage(window, { onTextChange }, takeIn, lasting.signal)
  const news = async (ms = 300) => {
    tell()
    await vi.advanceTimersByTimeAsync(ms)
  }
  return { news, takeIn, end: () => lasting.abort() }
}

test('what comes into a page is taken in once it has come', async () => {
  const { news, takeIn } = followed()
  await news(100)
  await news(100)
  expect(takeIn).not.toHaveBeenCalled()
  await news()
  expect(takeIn).toHaveBeenCalledOnce()
})

test('for five seconds', async () => {
  const { news, takeIn } = followed()
  await vi.advanceTimersByTimeAsync(5_001)
  await news()
  expect(takeIn).not.toHaveBeenCalled()
})

test('while a page loads however long that takes, and for five seconds then', async () => {
  const { news, takeIn, end } = followed('interactive')
  await vi.advanceTimersByTimeAsync(20_000)
  await news()
  expect(takeIn).toHaveBeenCalledTimes(1)
  window.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(4_000)
  await news()
  expect(takeIn).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(1_000)
  await news()
  expect(takeIn).toHaveBeenCalledTimes(2)
  end()
})

test('no more than six times from a page that never rests', async () => {
  const { news, takeIn } = followed('loading')
  for (let times = 0; times < 9; times++) await news()
  expect(takeIn).toHaveBeenCalledTimes(6)
})

test('not once the reader is closed', async () => {
  const { news, takeIn, end } = followed()
  await news(100)
  end()
  await vi.advanceTimersByTimeAsync(500)
  expect(takeIn).not.toHaveBeenCalled()
})
