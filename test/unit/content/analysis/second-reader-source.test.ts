import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SecondReader } from '../../../../src/article/second-reader/second-reader'
import { createSecondReaderSource } from '../../../../src/content/analysis/second-reader-source'

const reader: SecondReader = { choose: () => null, judge: () => new Float32Array() }

afterEach(() => {
  vi.useRealTimers()
})

describe('the script of the second reader', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  test('is run once, however often it is asked for', async () => {
    const run = vi.fn(async () => undefined)
    const source = createSecondReaderSource(window, () => null, run)
    await Promise.all([source.load(), source.load()])
    expect(run).toHaveBeenCalledOnce()
  })

  test('is not run where it is in the page already', async () => {
    const run = vi.fn(async () => undefined)
    await createSecondReaderSource(window, () => reader, run).load()
    expect(run).not.toHaveBeenCalled()
  })

  test.each([
    ['the browser refuses it', () => Promise.reject(new Error('refused'))],
    ['it never comes', () => new Promise<void>(() => undefined)],
  ])('is waited for no longer than a moment where %s', async (_, run) => {
    const loaded = createSecondReaderSource(window, () => null, run).load()
    await vi.runAllTimersAsync()
    await expect(loaded).resolves.toBeUndefined()
  })
})
