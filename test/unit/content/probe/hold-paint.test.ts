import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdPaint } from '../../../../src/content/probe/hold-paint'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const markup = () => document.documentElement.outerHTML
const opacity = () => getComputedStyle(document.body).opacity

test('a page is not painted until it is released, and is then as it was', () => {
  const before = markup()
  const { end } = holdPaint(document)
  expect(opacity()).toBe('0')
  end()
  expect(opacity()).not.toBe('0')
  expect(markup()).toBe(before)
})

test('whatever happens, the page is painted after 300 ms', () => {
  const before = markup()
  holdPaint(document)
  vi.advanceTimersByTime(299)
  expect(opacity()).toBe('0')
  vi.advanceTimersByTime(1)
  expect(markup()).toBe(before)
})
