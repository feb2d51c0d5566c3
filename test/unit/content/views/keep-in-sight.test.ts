import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepInSight } from '../../../../src/content/views/keep-in-sight'

let host: HTMLElement
let ended: AbortController
let seen: 'all' | 'part' | 'none'
const comeBack = vi.fn()
const onRemoved = vi.fn()
const onCovered = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  host = document.body.appendChild(document.createElement('div'))
  ended = new AbortController()
  seen = 'all'
  keepInSight(window, { host, inSight: () => seen, comeBack }, { onRemoved, onCovered }, ended.signal)
})

afterEach(() => {
  ended.abort()
  host.remove()
  vi.useRealTimers()
  vi.resetAllMocks()
})

test('a reader that is in sight is left alone', () => {
  vi.advanceTimersByTime(60_000)
  expect(comeBack).not.toHaveBeenCalled()
})

test('one that something lies over comes back within half a second', () => {
  seen = 'part'
  comeBack.mockImplementation(() => {
    seen = 'all'
  })
  vi.advanceTimersByTime(500)
  expect(comeBack).toHaveBeenCalledOnce()
  expect(onCovered).not.toHaveBeenCalled()
})

test('one that stays out of sight gives way after three attempts', () => {
  seen = 'none'
  vi.advanceTimersByTime(1500)
  expect(comeBack).toHaveBeenCalledTimes(3)
  expect(onCovered).not.toHaveBeenCalled()
  vi.advanceTimersByTime(500)
  expect(comeBack).toHaveBeenCalledTimes(3)
  expect(onCovered).toHaveBeenCalledOnce()
})

test('so does one that something is laid over again and again: what shows may not be what a click is for', () => {
  seen = 'part'
  vi.advanceTimersByTime(2_000)
  expect(comeBack).toHaveBeenCalledTimes(3)
  expect(onCovered).toHaveBeenCalledOnce()
})

test('attempts of long ago do not count', () => {
  for (let times = 0; times < 5; times++) {
    seen = 'none'
    vi.advanceTimersByTime(500)
    seen = 'all'
    vi.advanceTimersByTime(10_000)
  }
  expect(comeBack).toHaveBeenCalledTimes(5)
  expect(onCovered).not.toHaveBeenCalled()
})

test('one whose element is removed is told of as that, and one that has ended is not watched', async () => {
  host.remove()
  await vi.waitFor(() => expect(onRemoved).toHaveBeenCalledOnce())
  ended.abort()
  vi.advanceTimersByTime(5_000)
  expect(onRemoved).toHaveBeenCalledOnce()
})
