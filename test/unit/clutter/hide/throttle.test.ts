import { describe, expect, test } from 'vitest'
import { paced } from '../../../../src/clutter/hide/throttle'

function machine(most: number) {
  let time = 0
  let passes = 0
  let waiting: { work: () => void; at: number } | null = null
  const pass = paced(
    () => passes++,
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
      pass.ask()
      if (!waiting || waiting.at > time) continue
      const { work } = waiting
      waiting = null
      work()
    }
    return passes
  }
  return { run, pass }
}

describe('work that is asked for all the time', () => {
  test('is done once a gap', () => {
    expect(machine(1000).run(1000, 4)).toBe(10)
  })

  test('is done so often in all', () => {
    const { run, pass } = machine(3)
    expect(run(1000, 4)).toBe(3)
    expect(pass.ask()).toBe(false)
  })

  test('is not done once it is stopped', () => {
    const { run, pass } = machine(1000)
    pass.ask()
    pass.stop()
    expect(run(1000, 4)).toBe(0)
  })
})
