import { describe, expect, test } from 'vitest'
import { throttle } from '../../../../src/clutter/hide/throttle'

/** Throttled work with a clock that only moves when told. */
function createWork(most: number) {
  let time = 0
  let runs = 0
  let waiting: { work: () => void; at: number } | null = null
  const throttled = throttle(
    () => runs++,
    { gap: 100, most },
    (work, wait) => {
      waiting = { work, at: time + wait }
      return () => {
        waiting = null
      }
    },
    () => time,
  )
  const run = (until: number, each: number) => {
    for (; time < until; time += each) {
      throttled.request()
      if (!waiting || waiting.at > time) continue
      const { work } = waiting
      waiting = null
      work()
    }
    return runs
  }
  return { run, throttled }
}

describe('work that is requested all the time', () => {
  test('runs once in each gap', () => {
    expect(createWork(1000).run(1000, 4)).toBe(10)
  })

  test('runs no more often than the limit in all', () => {
    const { run, throttled } = createWork(3)
    expect(run(1000, 4)).toBe(3)
    expect(throttled.request()).toBe(false)
  })

  test('does not run after it was stopped', () => {
    const { run, throttled } = createWork(1000)
    throttled.request()
    throttled.stop()
    expect(run(1000, 4)).toBe(0)
  })
})
